"""The library of messages: words in languages and channels, their versions, approval and registration."""
