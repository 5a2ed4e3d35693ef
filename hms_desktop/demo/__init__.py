"""A clinic of invented people, the same for the same size, seed and day.

At its default size the five groups of the brief have exactly the brief's figures, by the rules of
`resources/segments/shipped.toml`, and keep them for `MARGIN_DAYS` after the day it was built for:

- Chronic care: an active condition that stays (diabetes, pressure, heart, asthma and COPD, thyroid, kidney);
- Senior citizens 60+: sixty years or older;
- Maternity and child care: an ongoing pregnancy, or a child under two years;
- Corporate employees: the employer is known;
- At-risk: chronic care, and no visit in 180 days;

each among patients who are alive and have not moved away. Nobody is marked as a member: ages, conditions, pregnancies,
employers and visits are made so that the rules find that many. Nobody turns two or sixty within the margin, chronic
patients outside the last group came within the last 80 days, and those in it have been away for 190 or more.

Phone numbers begin with +91 660: they pass the rules for Indian mobile numbers, and the series is in no list of ranges
given to an operator that we know of; India sets no range apart for fiction. ABHA numbers pass the Luhn check and begin
with 99, e-mail addresses end in example.in, and ABHA addresses in @sbx, the sandbox.
"""
