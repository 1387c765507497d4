from common_layers.drawing import show_windows

# draw
show_windows(7, kernel_size=3, stride=2, padding=1)
