"""The web side: webhooks in, health and numbers out, and the wijkagent's one-tap page."""
