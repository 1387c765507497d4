"""Layer constructors and picture loading that the Common Layers pages share."""
