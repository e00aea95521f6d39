"""The playground: the Duckstad street as one page of phones, on the real program and the stateful fakes."""
