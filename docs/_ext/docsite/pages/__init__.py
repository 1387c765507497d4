"""Second stage: read the pages, add to them, and write them as HTML."""
