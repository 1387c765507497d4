"""Third stage: what a reader takes away: notebooks, and the package."""
