"""Last stage: put all languages together into one site, all at once."""
