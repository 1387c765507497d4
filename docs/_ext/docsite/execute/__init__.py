"""First stage: run each snippet once, and keep what it printed and drew."""
