# SPDX-License-Identifier: BSD-3-Clause
"""The files in the package for C and Cython, and the command that tells where they are."""

from __future__ import annotations

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import gelu
import numpy as np
import pytest
from gelu import _config, _ufuncs
from gelu.__main__ import main
from support import SUFFIXES, assert_same_bits

Script = Callable[..., str]

HEADER = Path(gelu.get_include()) / "gelu" / "gelu.h"


def prototypes(text: str) -> list[str]:
    """The function prototypes in C or Cython, in the same spelling."""
    found = re.findall(r"(?:const )?\b\w+ [\w *]*gelu_\w+\([^)]*\)", text)
    one_line = (" ".join(prototype.split()).replace("( ", "(") for prototype in found)
    return sorted(re.sub(r"\(void\)", "()", line).removeprefix("static inline ") for line in one_line)


def test_version() -> None:
    header = HEADER.read_text(encoding="utf-8")
    parts = re.findall(r"#define GELU_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", header)
    assert gelu.__version__ == ".".join(parts) == metadata.version("gelu")


@pytest.fixture
def compiler() -> str:
    """A compiler that takes the printed flags, which are those of GCC."""
    if sys.platform == "win32":
        pytest.skip("the library is not one for GCC")
    path = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if path is None:
        pytest.skip("needs a C compiler")
    return path


def test_pxd_is_the_header(compiler: str) -> None:
    header = subprocess.run([compiler, "-E", "-P", HEADER], capture_output=True, text=True, check=True).stdout
    pxd = _config.find("__init__.pxd").read_text(encoding="utf-8")
    assert prototypes(pxd) == prototypes(header)
    names = [re.findall(r"gelu_\w+", prototype)[0] for prototype in prototypes(pxd)]
    assert len(names) == 4 * len(SUFFIXES) * len(_ufuncs.functions) + 6
    assert {name for name in names if name.startswith("gelu_mul")} == {
        f"gelu_mul_{entry.format(suffix)}"
        for suffix in SUFFIXES
        for entry in ("{}", "{}_parallel", "{}_rows", "one_{}")
    }


def flags(capsys: pytest.CaptureFixture[str], *options: str) -> list[str]:
    assert main(list(options)) == 0
    return shlex.split(capsys.readouterr().out)


def test_compile_and_link(compiler: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "main.c").write_text(
        "#include <stdio.h>\n"
        "#include <gelu/gelu.h>\n"
        "int main(void) {\n"
        "    float x[] = {-1, 0, 1}, y[3];\n"
        "    gelu_f32_parallel(x, y, 3, 2);\n"
        '    printf("%s %.9g %.9g %.9g\\n", gelu_version(), y[0], y[1], y[2]);\n'
        "    return 0;\n"
        "}\n",
        encoding="utf-8",
    )
    subprocess.run(
        [compiler, *flags(capsys, "--cflags"), "main.c", "-o", "main", *flags(capsys, "--libs")],
        cwd=tmp_path,
        check=True,
    )
    out = subprocess.run([tmp_path / "main"], capture_output=True, text=True, check=True).stdout
    version, *values = out.split()
    assert version == gelu.__version__
    assert [float(v) for v in values] == pytest.approx(gelu.gelu([-1.0, 0.0, 1.0]), rel=1e-6)


def test_flags_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    both = flags(capsys, "--cflags", "--libs")
    assert both == flags(capsys, "--cflags") + flags(capsys, "--libs")
    assert not any("\n" in flag or "$" in flag for flag in both)


def test_cmake_dir(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--cmake-dir"]) == 0
    assert capsys.readouterr().out.strip() == gelu.get_cmake_dir()
    assert (Path(gelu.get_cmake_dir()) / "gelu-config.cmake").is_file()


def test_no_absolute_path_in_what_is_linked_against() -> None:
    for path in [*Path(gelu.get_cmake_dir()).iterdir(), _config.find("lib/pkgconfig/gelu.pc")]:
        text = path.read_text(encoding="utf-8")
        assert str(Path(_ufuncs.__file__).parent) not in text, path
        assert not re.search(r"(?:^|[\s\"=;])/(?:home|root|tmp|work|usr|opt)/", text), path


def test_cimport(compiler: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cython = pytest.importorskip("Cython.Build.Dependencies", reason="needs Cython")
    assert cython
    (tmp_path / "user.pyx").write_text(
        "# cython: freethreading_compatible=True\n"
        "from gelu cimport gelu_f64, gelu_mul_bf16, gelu_mul_one_f32, gelu_version\n"
        "from libc.stdint cimport uint16_t\n"
        "def one(double x):\n"
        "    cdef double y\n"
        "    gelu_f64(&x, &y, 1)\n"
        "    return y\n"
        "def product(uint16_t x, uint16_t up):\n"
        "    cdef uint16_t y\n"
        "    gelu_mul_bf16(&x, &up, &y, 1)\n"
        "    return y\n"
        "def one_product(float x, float up):\n"
        "    return gelu_mul_one_f32(x, up)\n"
        "def version():\n"
        "    return gelu_version().decode()\n",
        encoding="utf-8",
    )
    subprocess.run([sys.executable, "-m", "cython", "-3", "user.pyx"], cwd=tmp_path, check=True)
    library = tmp_path / ("user" + sysconfig.get_config_var("EXT_SUFFIX"))
    subprocess.run(
        [
            compiler,
            "-shared",
            "-fPIC",
            f"-I{sysconfig.get_paths()['include']}",
            *flags(capsys, "--cflags"),
            "user.c",
            "-o",
            library,
            *flags(capsys, "--libs"),
        ],
        cwd=tmp_path,
        check=True,
    )
    spec = importlib.util.spec_from_file_location("user", library)
    assert spec is not None
    assert spec.loader is not None
    user = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(user)
    assert user.one(0.5) == gelu.gelu(0.5)
    assert user.product(0x7F80, 0xC000) == 0xFF80  # gelu(inf) * -2
    assert user.one_product(0.5, 3) == gelu.gelu_mul(np.float32(0.5), np.float32(3))
    assert user.version() == gelu.__version__


@pytest.mark.skipif(not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="needs a free-threaded Python")
def test_gil_is_left_alone(script: Script) -> None:
    """An extension module that does not declare that it needs none switches it on."""
    out = script(
        "import contextlib, sys, numpy\n"
        "with contextlib.suppress(ImportError):\n"
        "    import ml_dtypes\n"
        "before = sys._is_gil_enabled()\n"
        "import gelu\n"
        "print(before == sys._is_gil_enabled())"
    )
    assert out.split() == ["True"]


# -- Installations whose files do not lie beside the sources ------------------------------------------------

SHOW = """
import gelu
from gelu.__main__ import main
print(gelu.__file__, gelu.get_include(), gelu.get_cmake_dir(), sep="\\n")
assert main(["--cflags", "--libs"]) == 0
"""


def assert_found(shown: str, sources: Path, installed: Path) -> None:
    """What SHOW prints, where these directories are the parts of the package."""
    module, include, cmake, flags = shown.splitlines()
    assert Path(module).parent == sources
    assert include == str(installed / "include")
    assert (Path(include) / "gelu" / "gelu.h").is_file()
    assert cmake == str(installed / "lib" / "cmake" / "gelu")
    assert (Path(cmake) / "gelu-config.cmake").is_file()
    compiling, directory, *_ = shlex.split(flags)
    assert Path(compiling.removeprefix("-I")).samefile(include)
    assert list(Path(directory.removeprefix("-L")).glob("*gelu.*"))


def test_split_by_the_search_path(tmp_path: Path, script: Script) -> None:
    """For a loader that does not support resources."""
    installed = Path(_ufuncs.__file__).parent
    for source in Path(gelu.__file__).parent.glob("*.py"):
        shutil.copy(source, tmp_path)
    load = (
        "import importlib.util, sys\n"
        "spec = importlib.util.spec_from_file_location(\n"
        "    'gelu', sys.argv[1] + '/__init__.py', submodule_search_locations=sys.argv[1:])\n"
        "sys.modules['gelu'] = module = importlib.util.module_from_spec(spec)\n"
        "spec.loader.exec_module(module)\n"
    )
    assert_found(script(load + SHOW, str(tmp_path), str(installed)), tmp_path, installed)


@pytest.mark.slow
def test_editable(tmp_path: Path) -> None:
    root = Path(__file__).parents[1]
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path], check=True)
    paths = sysconfig.get_paths("venv", {"base": str(tmp_path), "platbase": str(tmp_path)})
    python = shutil.which("python", path=paths["scripts"])
    assert python is not None
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet"]
    # Not optimized, in a third of the time: where files are does not depend on it.
    subprocess.run([*pip, "-Ccmake.build-type=Debug", "--editable", root], check=True)
    done = subprocess.run([python, "-c", SHOW], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert_found(done.stdout, root / "python" / "gelu", Path(paths["platlib"]) / "gelu")


def test_in_an_archive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = tmp_path / "gelu.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for name in ("include/gelu/gelu.h", "lib/cmake/gelu/gelu-config.cmake", "lib/pkgconfig/gelu.pc"):
            file.write(_config.find(name), f"gelu/{name}")
    monkeypatch.setattr("importlib.resources.files", lambda _: zipfile.Path(archive, "gelu/"))
    monkeypatch.setattr(gelu, "__path__", [str(archive / "gelu")])
    message = "^{} of the package must be a file in one of " + re.escape(f"{gelu.__path__}; ")
    with pytest.raises(FileNotFoundError, match=message.format("include/gelu/gelu.h")):
        gelu.get_include()
    with pytest.raises(FileNotFoundError, match=message.format("lib/cmake/gelu/gelu-config.cmake")):
        gelu.get_cmake_dir()
    assert main(["--cflags"]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert re.match(message.format("gelu: lib/pkgconfig/gelu.pc"), error)
    assert error.count("\n") == 1


# -- the command --------------------------------------------------------------------------------------------


def command(*options: str, **variables: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "gelu", *options],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    "options", [["--cflags"], ["--cmake-dir", "--libs"], ["--help"], ["apply", "--help"]]
)
def test_reader_goes_away(options: list[str]) -> None:
    """As in `python -m gelu --cflags | head -0`."""
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run([sys.executable, "-m", "gelu", *options], stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("options", [[], ["--cflags"], ["apply", "x.npy", "y.npy"]])
def test_garbage_in_the_environment(options: list[str]) -> None:
    """One line, and the status of other wrong usage."""
    for name in ("GELU_ISA", "GELU_NUM_THREADS"):
        status, out, error = command(*options, **{name: "garbage"})
        assert (status, out) == (2, "")
        assert error.startswith(f"gelu: the environment variable {name} must be ")
        assert error.count("\n") == 1


def test_function_to_apply() -> None:
    """What is offered where there is no such function."""
    status, _, error = command("apply", "x.npy", "y.npy", "--function", "relu")
    assert status == 2
    offered = re.findall(r"'([\w.]+)'", error.partition("choose from")[2]) or re.findall(
        r"[\w.]+", error.partition("choose from")[2]
    )
    assert offered == [*_ufuncs.functions, *(f"cr.{name}" for name in _ufuncs.functions)]


def test_header_of_version_3(tmp_path: Path) -> None:
    x = np.linspace(-3, 3, 9, dtype=np.float16)
    with (tmp_path / "x.npy").open("wb") as file:
        np.lib.format.write_array(file, x, version=(3, 0))
    assert main(["apply", str(tmp_path / "x.npy"), str(tmp_path / "y.npy")]) == 0
    assert_same_bits(np.load(tmp_path / "y.npy"), gelu.gelu(x))


def test_no_optional_package_is_imported(script: Script) -> None:
    """Of all that the extras name. ml_dtypes is looked for on purpose: it brings bfloat16."""
    requirements = [re.split(r"[^\w-]", requirement)[0] for requirement in metadata.requires("gelu") or []]
    optional = {name.replace("-", "_") for name in requirements} - {"numpy", "ml_dtypes"}
    assert {"scipy", "torch"} < optional
    out = script(
        "import sys\n"
        "class Refuse:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        assert name.partition('.')[0] not in {optional}, name\n"
        "sys.meta_path.insert(0, Refuse())\n"
        "from gelu import *\n"
        "print(gelu(0.0))"
    )
    assert out.split() == ["0.0"]
