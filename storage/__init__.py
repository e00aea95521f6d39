"""What Saar remembers: tables, migrations, and the repositories of one unit of work."""
