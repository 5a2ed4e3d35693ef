"""One file for each message provider; the console twin stands in where none is set up."""
