"""The Analytics tab: `tab` puts together the tiles, the charts and the channels; `definitions` says what each number is."""
