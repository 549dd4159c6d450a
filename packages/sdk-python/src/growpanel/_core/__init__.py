"""What the generated surface stands on: transport, errors, values. Private."""
