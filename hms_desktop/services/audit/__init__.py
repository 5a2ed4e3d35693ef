"""Who did what: the trail, and what its entries say in words."""
