"""The register's records and rules: what a registration holds, what is shown of a patient, how two records become one."""
