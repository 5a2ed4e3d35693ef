"""Lists written to CSV and XLSX files, whole or not at all."""
