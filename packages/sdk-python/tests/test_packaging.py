"""The packages as they would be published: what is in them, that they install into nothing, and on which Pythons."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Dict, Iterator, List, Optional

import pytest
from conftest import PACKAGE, Running

pytestmark = pytest.mark.slow

VERSION: str = json.loads((PACKAGE / "package.json").read_text(encoding="utf-8"))["version"]
#: The oldest dependencies that pyproject.toml allows.
OLDEST = ["httpx==0.25.0", "attrs==22.2.0", "anyio==3.7.0"]


def run(*command: str, cwd: Path = PACKAGE, env: Optional[Dict[str, str]] = None) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("GROWPANEL_", "PYTHON"))}
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, env={**clean, **(env or {})})
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Path]:
    folder = tmp_path_factory.mktemp("dist")
    # The wheel is built from the sdist, so that one that lacks a file shows.
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(PACKAGE))
    (wheel,) = folder.glob("*.whl")
    (sdist,) = folder.glob("*.tar.gz")
    return {"wheel": wheel, "sdist": sdist}


def environment(python: str, folder: Path, *packages: str) -> str:
    """A Python of its own with these packages and nothing else."""
    run(python, "-m", "venv", str(folder))
    own = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    run(str(own), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages)
    return str(own)


def pythons() -> Iterator[str]:
    """The Pythons of this machine that the SDK is for, by version."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for minor in range(9, 15):
        candidates: List[Optional[str]] = [shutil.which(f"python3.{minor}")]
        candidates += [str(path) for path in sorted(pyenv.glob(f"3.{minor}.*/bin/python"))]
        for path in filter(None, candidates):
            asked = subprocess.run([path, "-c", "import sys, venv; print(sys.version_info[1])"], capture_output=True)
            if asked.stdout.strip() == str(minor).encode():
                yield path
                break


FOUND = list(pythons())
#: The oldest and the newest: what works on both works between them.
ENDS = sorted({FOUND[0], FOUND[-1]}, key=FOUND.index)


def test_both_packages_are_sound_and_hold_the_same_code(built: Dict[str, Path]) -> None:
    run(sys.executable, "-m", "twine", "check", "--strict", *map(str, built.values()))
    with zipfile.ZipFile(built["wheel"]) as wheel, tarfile.open(built["sdist"]) as sdist:
        in_wheel = {name for name in wheel.namelist() if name.startswith("growpanel/")}
        prefix = f"growpanel-{VERSION}/src/"
        in_sdist = {name[len(prefix) :] for name in sdist.getnames() if name.startswith(prefix)}
        in_sdist = {name for name in in_sdist if name.endswith((".py", "py.typed"))}
        others = {name for name in sdist.getnames() if not name.startswith(prefix[:-1])}
        metadata = wheel.read(f"growpanel-{VERSION}.dist-info/METADATA").decode()
    in_source = {
        path.relative_to(PACKAGE / "src").as_posix()
        for path in (PACKAGE / "src").rglob("*")
        if path.suffix == ".py" or path.name == "py.typed"
    }
    assert in_wheel == in_sdist == in_source
    assert len([name for name in in_wheel if name.startswith("growpanel/_generated/")]) > 300
    assert {name.partition("/")[2] for name in others} == {
        ".gitignore",
        "LICENSE",
        "PKG-INFO",
        "README.md",
        "package.json",
        "pyproject.toml",
    }
    assert f"\nVersion: {VERSION}\n" in metadata and "\nRequires-Python: >=3.9\n" in metadata


def test_it_installs_into_nothing_and_runs(built: Dict[str, Path], tmp_path: Path, golden: Running) -> None:
    for kind, file in built.items():
        python = environment(sys.executable, tmp_path / kind, str(file))
        code = (
            "import growpanel; gp = growpanel.GrowPanel(); "
            "print(growpanel.__version__, gp.reports.summary().summary.mrr_current, "
            "gp.raw.plans.get_plans.sync(client=gp).result.count)"
        )
        env = {"GROWPANEL_API_KEY": golden.api_key, "GROWPANEL_API_URL": golden.url}
        assert run(python, "-c", code, cwd=tmp_path, env=env).split() == [VERSION, "9900", "3"]
        installed = json.loads(run(python, "-m", "pip", "list", "--format", "json", "--disable-pip-version-check"))
        names = {package["name"].lower() for package in installed} - {"pip", "setuptools"}
        assert names <= {
            *("growpanel", "httpx", "attrs", "anyio"),
            *("httpcore", "h11", "certifi", "idna", "sniffio", "typing_extensions", "exceptiongroup"),
        }


@pytest.mark.parametrize("python", ENDS)
def test_the_suite_passes_on_the_oldest_and_the_newest_python(
    python: str, built: Dict[str, Path], tmp_path: Path
) -> None:
    oldest = python == FOUND[0]
    # With the oldest dependencies anyio is older than the trio that can be had.
    extra = [*OLDEST, "pytest"] if oldest else ["pytest", "trio"]
    own = environment(python, tmp_path / "venv", str(built["wheel"]), *extra)
    installed = ["-o", "pythonpath=tests", "-p", "no:cacheprovider"]
    chosen = ["-m", "not slow", "-k", "not trio" if oldest else ""]
    run(own, "-B", "-m", "pytest", "-q", *installed, *chosen)


def test_the_oldest_python_was_among_them() -> None:
    versions = [run(path, "-c", "import sys; print(sys.version_info[1])").strip() for path in FOUND]
    if "9" not in versions:
        pytest.skip(f"there is no Python 3.9 here, only 3.{', 3.'.join(versions)}")
