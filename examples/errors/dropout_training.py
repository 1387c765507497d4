# raises TypeError: _DropoutNd.__init__() got an unexpected keyword argument 'training'
from torch import nn

nn.Dropout(0.5, training=False)
