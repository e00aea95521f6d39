"""Stateful fakes of the platforms, used by demo, playground, benches and tests alike; loopback only."""
