# SPDX-License-Identifier: BSD-3-Clause
"""`python -m gelu onnx`: a model with the operators of this library, all or nothing."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from gelu._apply import ApplyError, check_output, open_input, reported, whole_file
from gelu.onnx._replace import ModelError, Report, replace

DESCRIPTION = """\
Write to OUT.onnx the model in IN.onnx, with the nodes that compute GELU or a relative of it replaced by
operators of the domain gelu. ONNX Runtime runs it with the library that gelu.onnx.library_path() names. What
was replaced is printed, a line for each node, and what was left, and why.
OUT appears only when it is whole. Exit status: 0, 2 on failure, 128 + N when ended by signal N."""


RUNTIME = "com.microsoft"
"""The domain of ONNX Runtime's own operators."""


def add_parser(commands: Any) -> None:
    parser = commands.add_parser(
        "onnx",
        help="put our operators into an ONNX model",
        description=DESCRIPTION,
        epilog="Data outside of IN stays where it is: OUT must be in the same folder, or beside a copy.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("source", metavar="IN.onnx")
    parser.add_argument("target", metavar="OUT.onnx")
    parser.add_argument("--force", action="store_true", help="replace OUT if it exists")


def one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def fill_gaps(copy: Any) -> None:
    """Put into a model what the checker demands and ONNX Runtime does without: the types and shapes of
    outputs, the shapes of inputs, the name of the graph, the version of ONNX Runtime's own operators."""
    onnx = import_module("onnx")
    for item in copy.graph.output:
        if not item.HasField("type"):
            item.type.tensor_type.elem_type = onnx.TensorProto.FLOAT
    for item in (*copy.graph.input, *copy.graph.output):
        if item.type.HasField("tensor_type"):
            item.type.tensor_type.shape.SetInParent()
    copy.graph.name = copy.graph.name or "main"
    if copy.opset_import and all(opset.domain != RUNTIME for opset in copy.opset_import):
        copy.opset_import.add(domain=RUNTIME, version=1)


def check_model(path: str, model: Any) -> None:
    """The checker is stricter than ONNX Runtime: what it only misses is no error here."""
    onnx = import_module("onnx")
    try:
        # By path, as the checker then looks for external data beside the model.
        onnx.checker.check_model(path)
    except onnx.checker.ValidationError:
        if not model.HasField("graph"):
            raise
        copy = onnx.ModelProto()
        copy.CopyFrom(model)
        fill_gaps(copy)
        if copy == model:
            raise
        # The copy is in no folder, where the checker would look for external data.
        for tensor in tensors(copy):
            if tensor.data_location == onnx.TensorProto.EXTERNAL:
                tensor.CopyFrom(onnx.TensorProto(name=tensor.name, data_type=tensor.data_type, dims=[0]))
        onnx.checker.check_model(copy)
        for name in sorted(external_files(model)):
            if not (Path(path).parent / name).is_file():
                raise onnx.checker.ValidationError(f"it has data in {name}, which is not beside it") from None


def load(path: str) -> Any:
    """The model in a file, without the data that it has in other files."""
    onnx = import_module("onnx")
    with open_input(path) as file:
        try:
            content = file.read()
        except OSError as error:
            raise ApplyError(f"{path}: {error.strerror or error}") from None
    try:
        model = onnx.load_model_from_string(content)
    except Exception as error:  # protobuf has several parsers, with exceptions of their own
        raise ApplyError(f"{path}: not an ONNX model, or damaged: {one_line(error)}") from None
    try:
        check_model(path, model)
    except Exception as error:
        raise ApplyError(f"{path}: not a valid ONNX model: {one_line(error)}") from None
    return model


def tensors(message: Any) -> Iterator[Any]:
    """All tensors in a model, those in attributes of nodes too."""
    for descriptor, value in message.ListFields():
        if descriptor.message_type is None:
            continue
        # A message has no items, a repeated one is a sequence.
        for item in [value] if hasattr(value, "ListFields") else value:
            if descriptor.message_type.full_name == "onnx.TensorProto":
                yield item
            else:
                yield from tensors(item)


def external_files(model: Any) -> set[str]:
    """The files, relative to the model's folder, in which it has data."""
    external = import_module("onnx").TensorProto.EXTERNAL
    return {
        entry.value
        for tensor in tensors(model)
        if tensor.data_location == external
        for entry in tensor.external_data
        if entry.key == "location"
    }


def check_external(model: Any, source: str, target: str) -> None:
    before, after = (Path(path).parent for path in (source, target))
    if after.is_dir() and after.samefile(before):
        return
    for name in sorted(external_files(model)):
        theirs, ours = before / name, after / name
        try:
            same = ours.stat().st_size == theirs.stat().st_size
        except OSError:
            same = False
        if not same:
            raise ApplyError(
                f"{target}: the model has data in {theirs}, which must be beside it: "
                f"write to {before}, or copy that file to {ours} first"
            )


def convert(source: str, target: str, force: bool) -> Report:
    model = load(source)
    check_output(target, force)
    check_external(model, source, target)
    try:
        report = replace(model, str(Path(source).parent))
    except ModelError as error:
        raise ApplyError(f"{source}: {error}") from None
    with whole_file(target, force) as file:
        file.write(model.SerializeToString())
    return report


def run(options: argparse.Namespace) -> int:
    """Run the command. Returns the exit status."""

    reports: list[Report] = []

    def action() -> None:
        try:
            reports.append(convert(os.fspath(options.source), os.fspath(options.target), options.force))
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] != "onnx":
                raise
            raise ApplyError("needs the package onnx: pip install 'gelu[onnx]'") from None

    status = reported("onnx", action)
    for report in reports:
        print(report)
    return status
