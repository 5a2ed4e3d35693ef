"""The Campaigns tab: `tab` puts together the list, one campaign live, and the making of a new one."""
