"""ruff, mypy and pyright about what the SDK ships, about a program that uses it, and about the README's snippets."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
PYRIGHT = ["node", str(PACKAGE / "node_modules/pyright/index.js"), "--pythonpath", sys.executable]
MYPY = [sys.executable, "-m", "mypy"]
RUFF = [sys.executable, "-m", "ruff"]


def readme() -> str:
    """The README's snippets as one program."""
    text = (PACKAGE / "README.md").read_text(encoding="utf-8")
    snippets = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return "\n".join(snippets).replace("api_key=...", 'api_key="key"')


with tempfile.TemporaryDirectory() as folder:
    page = Path(folder) / "readme.py"
    page.write_text(readme(), encoding="utf-8")
    checks = {
        "ruff": [*RUFF, "check", "--no-cache", "."],
        "ruff format": [*RUFF, "format", "--no-cache", "--check", "."],
        "mypy": [*MYPY, "src", "tests/typing/usage.py"],
        "mypy, README": [*MYPY, "--allow-untyped-defs", "--allow-untyped-calls", str(page)],
        "pyright": PYRIGHT,
        "pyright, README": [*PYRIGHT, str(page)],
    }
    failed = False
    for title, command in checks.items():
        env = {**os.environ, "NO_COLOR": "1", "PYTHONPATH": str(PACKAGE / "src")}
        done = subprocess.run(command, cwd=PACKAGE, capture_output=True, text=True, env=env)
        if done.returncode != 0:
            failed = True
            print(f"{title}:\n{done.stdout}{done.stderr}")
sys.exit(failed)
