"""Words of people: folding, transliteration, sound and search terms; all pure."""
