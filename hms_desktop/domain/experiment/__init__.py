"""Did it help? Who is in which arm, whether the arms came out as planned, and what the numbers say, cannot-tell included.

buckets assigns · srm holds the split against the plan · power says beforehand what can be found · rates compares · verdict speaks.
"""
