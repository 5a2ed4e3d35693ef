"""The clinic's diary: appointments and their steps, free times, links of video visits."""
