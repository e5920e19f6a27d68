# SPDX-License-Identifier: BSD-3-Clause
"""Replaces the nodes of an ONNX model that compute an activation.

Four steps, in the main graph, in the bodies of If, Loop and Scan, and in the model's functions: operators
that are an activation by their name; activations that are written out in Erf, Tanh or Sigmoid and arithmetic;
multiplications of what these have made, which become the gated form; and biases that are added before.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from gelu._ufuncs import functions
from gelu.onnx import _formulas
from gelu.onnx._formulas import FORMULAS, OPERATORS, Expression, Formula

if TYPE_CHECKING:
    from onnx import GraphProto, ModelProto, NodeProto, TensorProto

DOMAIN = "gelu"
DOMAIN_VERSION = 1
STANDARD = ("", "ai.onnx")
"""Both are the domain of ONNX's own operators."""

FAR = 12
"""An activation that is written out has no more operators in a row than this."""


class ModelError(ValueError):
    """A model in which nothing can be replaced."""


@dataclass(frozen=True)
class Replaced:
    """A node of the domain ``gelu`` that `replace` has put into a model."""

    function: str
    """Its operator, a function of this package."""
    name: str
    """Of the node; of its output where the node has none."""
    operators: tuple[str, ...]
    """The operators in whose place it is."""
    place: str = ""
    """Where, if not in the main graph: the attribute that has the graph ("If_3.then_branch"), or the
    function."""
    note: str = ""
    """What should be known of the results."""

    def __str__(self) -> str:
        text = f"{located(self.place, self.name)}: {self.function} in place of {', '.join(self.operators)}"
        return f"{text} ({self.note})" if self.note else text


@dataclass(frozen=True)
class Left:
    """A node that is like an activation, and was left as it is."""

    operator: str
    name: str
    reason: str
    place: str = ""

    def __str__(self) -> str:
        return f"{located(self.place, self.name)}: {self.operator} left: {self.reason}"


@dataclass
class Report:
    """What `replace` has done."""

    replaced: list[Replaced] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    already: int = 0
    """How many operators of the domain ``gelu`` the model had before."""

    def __str__(self) -> str:
        if self.replaced or self.left:
            return "\n".join(map(str, [*self.replaced, *self.left]))
        if not self.already:
            return "nothing was replaced: no node computes an activation of gelu's"
        operators = "operator" if self.already == 1 else "operators"
        return (
            f"nothing was replaced: the model has {self.already} {operators} of gelu's already, "
            "and no other node computes an activation of gelu's"
        )


def located(place: str, name: str) -> str:
    return f"{place}: {name}" if place else name


def label(node: NodeProto) -> str:
    """The node's name, or else that of its first output, which every node has."""
    return node.name or next((output for output in node.output if output), "")


def operator(node: NodeProto) -> str:
    return node.op_type if node.domain in STANDARD else f"{node.domain}.{node.op_type}"


# ---------------------------------------------------------------------------------------------------------
# Operators that are an activation
# ---------------------------------------------------------------------------------------------------------


class Call(NamedTuple):
    """A node of ours."""

    function: str
    inputs: list[str]
    note: str = ""


class NotOursError(Exception):
    """A node that is like an activation, but cannot be replaced."""


def attribute(node: NodeProto, name: str, default: Any) -> Any:
    """The value of an attribute. In the body of a function, it may be that of the node which calls the
    function."""
    for given in node.attribute:
        if given.name == name:
            if given.ref_attr_name:
                raise NotOursError(f"its {name} is not known, as the function gets it from its caller")
            return import_module("onnx.helper").get_attribute_value(given)
    return default


def _gelu(node: NodeProto) -> Call:
    approximate = attribute(node, "approximate", b"none")
    names = {b"none": "gelu", b"tanh": "gelu_tanh"}
    if approximate not in names:
        text = approximate.decode(errors="replace") if isinstance(approximate, bytes) else approximate
        raise NotOursError(f"approximate is {text!r}, not 'none' or 'tanh'")
    return Call(names[approximate], list(node.input))


def _sigmoid(default: float, form: str = "") -> Callable[[NodeProto], Call]:
    """x sigmoid(alpha x)"""

    def call(node: NodeProto) -> Call:
        alpha = attribute(node, "alpha", default)
        for activation, slope in _formulas.SLOPES.items():
            if math.isfinite(alpha) and _formulas.is_nearest(alpha, slope, "FLOAT"):
                return Call(activation + form, list(node.input))
        ours = " or ".join(
            f"{float(slope):g} ({activation})" for activation, slope in _formulas.SLOPES.items()
        )
        raise NotOursError(f"alpha is {np.float32(alpha)!s}, not {ours}")

    return call


def _fast_gelu(node: NodeProto) -> Call:
    inputs = [name for name in node.input if name]
    note = "ONNX Runtime has its constants to six digits; results differ by up to 2.2e-7"
    return Call("gelu_tanh" if len(inputs) == 1 else "gelu_tanh_bias", inputs, note)


# What they mean is in docs/which-gelu.md, with the sources; a test compares the two.
CALLS: dict[tuple[str, str], Callable[[NodeProto], Call]] = {
    ("", "Gelu"): _gelu,
    ("", "Swish"): _sigmoid(1.0),
    ("", "SwiGLU"): _sigmoid(1.0, "_mul"),
    ("com.microsoft", "Gelu"): lambda node: Call("gelu", list(node.input)),
    ("com.microsoft", "BiasGelu"): lambda node: Call("gelu_bias", list(node.input)),
    ("com.microsoft", "FastGelu"): _fast_gelu,
    ("com.microsoft", "QuickGelu"): _sigmoid(1.702),
}


# ---------------------------------------------------------------------------------------------------------
# A graph, or the body of a function
# ---------------------------------------------------------------------------------------------------------


class Constant(NamedTuple):
    """A constant of one element."""

    value: Fraction
    slack: Fraction
    axes: int
    override: str = ""
    """The input of the model by which whoever runs it can override the constant."""

    @property
    def expression(self) -> Expression:
        return {(0, False): (self.value - self.slack, self.value + self.slack)}


OUTSIDE = -1
"""In place of a node: an output of the graph, or a graph inside one of its nodes."""


class Body:
    """The nodes of a graph or function, and who makes and uses each value."""

    def __init__(
        self, graph: Any, place: str, key: str, outer: Body | None, model: Model, is_function: bool = False
    ) -> None:
        self.graph, self.place, self.key, self.outer, self.model = graph, place, key, outer, model
        self.nodes = graph.node
        self.is_function = is_function
        self.removed: set[int] = set()
        self.loose: set[str] = set()
        self.replaced: dict[int, Replaced] = {}
        self.left: list[Left] = []
        self.scanned: dict[str, Constant | None] = {}
        self.inputs = {item if is_function else item.name for item in graph.input}
        self.initializers: dict[str, TensorProto] = {}
        if not is_function:
            self.initializers = {tensor.name: tensor for tensor in graph.initializer}
        self.maker: dict[str, int] = {}
        self.users: dict[str, list[int]] = {}
        for index, node in enumerate(self.nodes):
            for name in node.output:
                if name:
                    self.maker[name] = index
            for name in node.input:
                self.users.setdefault(name, []).append(index)
            for _, inner in subgraphs(node):
                for name in mentioned(inner):
                    self.users.setdefault(name, []).append(OUTSIDE)
        self.outputs = {item if is_function else item.name for item in graph.output}
        for name in self.outputs:
            self.users.setdefault(name, []).append(OUTSIDE)

    def node_of(self, name: str) -> tuple[int, NodeProto] | None:
        """The node that makes a value, where it is in this body."""
        index = self.maker.get(name)
        return None if index is None else (index, self.nodes[index])

    def only_used_by(self, name: str, user: int) -> tuple[int, NodeProto] | None:
        """The node that makes a value, where it is still there and nothing else uses the value."""
        made = self.node_of(name)
        return made if made and made[0] not in self.removed and self.users[name] == [user] else None

    def is_row(self, name: str) -> bool:
        """Whether a value is part of the model, and has one axis: the bias of a layer."""
        if name in self.initializers:
            return len(self.initializers[name].dims) == 1
        made = self.node_of(name)
        if made is not None:
            values = [given.t for given in made[1].attribute if given.name == "value"]
            return made[1].op_type == "Constant" and bool(values) and len(values[0].dims) == 1
        return self.outer is not None and name not in self.inputs and self.outer.is_row(name)

    def constant(self, name: str) -> Constant | None:
        """The constant of one element that has this name, here or outside."""
        if name not in self.scanned:
            self.scanned[name] = self._find_constant(name)
        return self.scanned[name]

    def _find_constant(self, name: str) -> Constant | None:
        if name in self.initializers:
            # Whoever runs the model may replace an initializer that is an input, too. Before version 4 of the
            # format, all had to be inputs, and none could be replaced.
            found = self.model.constant_of(self.initializers[name])
            if found is not None and name in self.inputs and self.model.proto.ir_version >= 4:
                return found._replace(override=name)
            return found
        made = self.node_of(name)
        if made is None:
            return self.outer.constant(name) if self.outer and name not in self.inputs else None
        _, node = made
        if node.domain not in STANDARD:
            return None
        if node.op_type == "Constant" and len(node.attribute) == 1 and not node.attribute[0].ref_attr_name:
            return self.model.constant_of_attribute(node.attribute[0])
        if node.op_type in ("Cast", "Identity") and len(node.input) == 1:
            before = self.constant(node.input[0])
            if before is None or node.op_type == "Identity":
                return before
            try:
                to = import_module("onnx").TensorProto.DataType.Name(attribute(node, "to", 0))
            except (NotOursError, ValueError):
                return None
            if to not in _formulas.FLOATS:
                return None
            return before._replace(slack=max(before.slack, _formulas.slack(before.value, to)))
        return None

    def remove(self, indices: set[int]) -> None:
        """Forget nodes. What only they used is dropped with them by `finish`."""
        for index in indices:
            self._let_go(index)
        self.removed |= indices

    def _let_go(self, index: int) -> None:
        for name in self.nodes[index].input:
            self.users[name].remove(index)
            self.loose.add(name)

    def put(self, index: int, call: Call) -> None:
        """Let a node be one of ours. Its output keeps its name."""
        old = self.nodes[index]
        self._let_go(index)
        output = old.output[0]
        kept = list(getattr(old, "metadata_props", ()))
        new = import_module("onnx.helper").make_node(
            call.function,
            call.inputs,
            [output],
            name=old.name,
            doc_string=old.doc_string or None,
            domain=DOMAIN,
        )
        if kept:
            new.metadata_props.extend(kept)
        for other in old.output[1:]:
            self.maker.pop(other, None)
        old.CopyFrom(new)
        for name in call.inputs:
            self.users.setdefault(name, []).append(index)

    def finish(self) -> None:
        """Take out the nodes that were removed, the constants that nobody uses any more, and what is said of
        values that are gone."""
        gone = {name for index in self.removed for name in self.nodes[index].output if name}
        while self.loose:
            name = self.loose.pop()
            if not name or self.users.get(name):
                continue
            made = self.node_of(name)
            if made is not None and made[0] not in self.removed:
                index, node = made
                # Only what can have no effect: constants, and casts of them.
                if self.constant(name) is None or any(self.users.get(output) for output in node.output):
                    continue
                self.remove({index})
                gone |= set(node.output)
            elif name in self.initializers and name not in self.inputs:
                gone.add(name)
        for index in sorted(self.removed, reverse=True):
            del self.nodes[index]
        if not self.is_function:
            drop(self.graph.initializer, lambda item: item.name in gone)
        if hasattr(self.graph, "value_info"):
            drop(self.graph.value_info, lambda item: item.name in gone)
        if hasattr(self.graph, "quantization_annotation"):
            drop(self.graph.quantization_annotation, lambda item: item.tensor_name in gone)


def drop(items: Any, condition: Callable[[Any], bool]) -> None:
    for index in reversed(range(len(items))):
        if condition(items[index]):
            del items[index]


def subgraphs(node: NodeProto) -> Iterator[tuple[str, GraphProto]]:
    for given in node.attribute:
        if given.HasField("g"):
            yield given.name, given.g
        for number, graph in enumerate(given.graphs):
            yield f"{given.name}[{number}]", graph


def mentioned(graph: GraphProto) -> Iterator[str]:
    """The names of all values that a graph inside a node uses: its own, and those of graphs around it."""
    for node in graph.node:
        yield from node.input
        for _, inner in subgraphs(node):
            yield from mentioned(inner)
    for item in graph.output:
        yield item.name


class Model:
    """What the bodies of a model share."""

    def __init__(self, proto: ModelProto, directory: str | None) -> None:
        self.proto, self.directory = proto, directory
        self.own_functions = {(function.domain, function.name) for function in proto.functions}
        self._axes: dict[tuple[str, str], int] = {}

    def bodies(self) -> Iterator[Body]:
        yield from self._within(self.proto.graph, "", "", None)
        for function in self.proto.functions:
            place = f"{function.domain}.{function.name}"
            yield from self._within(function, place, f"function {place}", None, is_function=True)

    def _within(
        self, graph: Any, place: str, key: str, outer: Body | None, is_function: bool = False
    ) -> Iterator[Body]:
        body = Body(graph, place, key, outer, self, is_function)
        for index, node in enumerate(graph.node):
            for name, inner in subgraphs(node):
                inside = located(place, f"{label(node)}.{name}")
                yield from self._within(inner, inside, f"{key}/{index}.{name}", body)
        yield body

    def constant_of(self, tensor: TensorProto) -> Constant | None:
        if math.prod(tensor.dims) != 1:
            return None
        onnx = import_module("onnx")
        if tensor.data_location == onnx.TensorProto.EXTERNAL:
            if self.directory is None:
                return None
            copy = onnx.TensorProto()  # reading from the file would put the data into the model
            copy.CopyFrom(tensor)
            tensor = copy
        dtype = onnx.TensorProto.DataType.Name(tensor.data_type)
        if dtype not in _formulas.FLOATS and dtype not in ("INT32", "INT64"):
            return None
        try:
            value = float(
                import_module("onnx.numpy_helper").to_array(tensor, self.directory or "").reshape(())
            )
        except Exception:  # damaged in one of many ways; it is no constant that is known
            return None
        return self._constant(value, dtype, len(tensor.dims))

    def constant_of_attribute(self, given: Any) -> Constant | None:
        if given.name == "value":
            return self.constant_of(given.t)
        kinds = {"value_float": "FLOAT", "value_floats": "FLOAT", "value_int": "INT64", "value_ints": "INT64"}
        if given.name not in kinds:
            return None
        value = import_module("onnx.helper").get_attribute_value(given)
        axes = given.name.endswith("s")
        if axes and len(value) != 1:
            return None
        return self._constant(float(value[0] if axes else value), kinds[given.name], int(axes))

    @staticmethod
    def _constant(value: float, dtype: str, axes: int) -> Constant | None:
        if not math.isfinite(value):
            return None
        exact = Fraction(value)
        return Constant(exact, _formulas.slack(exact, dtype), axes)

    def infer(self) -> None:
        """Find how many axes values have. Before anything is replaced: inference does not know our
        operators."""
        try:
            inferred = import_module("onnx.shape_inference").infer_shapes(self.proto)
        except Exception:  # a model of 2 GB and more, or one that inference does not like
            inferred = self.proto
        for body in Model(inferred, None).bodies():
            if body.is_function:
                continue
            for item in (*body.graph.input, *body.graph.output, *body.graph.value_info):
                if item.type.HasField("tensor_type") and item.type.tensor_type.HasField("shape"):
                    self._axes[body.key, item.name] = len(item.type.tensor_type.shape.dim)
            for tensor in body.graph.initializer:
                self._axes[body.key, tensor.name] = len(tensor.dims)

    def axes(self, body: Body, name: str) -> int | None:
        """The number of axes of a value, where it is known."""
        scope: Body | None = body
        while scope is not None:
            if (scope.key, name) in self._axes:
                return self._axes[scope.key, name]
            scope = scope.outer
        return None


# ---------------------------------------------------------------------------------------------------------
# Activations that are written out
# ---------------------------------------------------------------------------------------------------------


class Reading:
    """What a value is, as an expression in x and in the value of one node."""

    def __init__(self, body: Body, x: str, value: str) -> None:
        self.body, self.x, self.value = body, x, value
        self.nodes: set[int] = set()
        self.constants: list[Constant] = []

    def of(self, name: str, far: int = FAR) -> Expression | None:
        if name == self.x:
            return _formulas.X
        if name == self.value:
            return _formulas.VALUE
        constant = self.body.constant(name)
        if constant is not None:
            self.constants.append(constant)
            return constant.expression
        made = self.body.node_of(name)
        if made is None or far == 0 or made[0] in self.body.removed:
            return None
        index, node = made
        if not is_arithmetic(node):
            return None
        self.nodes.add(index)
        if node.op_type == "Pow":
            return self._power(node, far)
        parts = [self.of(part, far - 1) for part in node.input]
        if None in parts:
            return None
        first, *others = [part for part in parts if part is not None]
        return ARITHMETIC[node.op_type](first, *others)

    def _power(self, node: NodeProto, far: int) -> Expression | None:
        base, exponent = self.of(node.input[0], far - 1), self.body.constant(node.input[1])
        if base is None or exponent is None or exponent.value not in (2, 3):
            return None
        self.constants.append(exponent)
        return _formulas.power(base, int(exponent.value))


NEGATIVE: Expression = {(0, False): (Fraction(-1), Fraction(-1))}


def _negate(a: Expression) -> Expression | None:
    return _formulas.multiply(NEGATIVE, a)


def _subtract(a: Expression, b: Expression) -> Expression | None:
    negative = _negate(b)
    return negative and _formulas.add(a, negative)


ARITHMETIC: dict[str, Callable[..., Expression | None]] = {
    "Add": _formulas.add,
    "Sub": _subtract,
    "Mul": _formulas.multiply,
    "Div": _formulas.divide,
    "Neg": _negate,
}
INPUTS = {"Add": 2, "Sub": 2, "Mul": 2, "Div": 2, "Neg": 1, "Pow": 2}


def is_arithmetic(node: NodeProto) -> bool:
    # In the first operator sets, attributes said how the inputs are broadcast.
    return (
        node.domain in STANDARD
        and len(node.input) == INPUTS.get(node.op_type)
        and all(node.input)
        and len(node.output) == 1
        and not node.attribute
    )


def is_fixed(constant: Constant | None) -> bool:
    return constant is not None and not constant.override


def sources(body: Body, name: str) -> list[str]:
    """The values of which `name` is made by arithmetic, itself first: x is one of them."""
    found, row = [name], [name]
    for _ in range(FAR):
        following = []
        for value in row:
            made = body.node_of(value)
            if made is not None and made[0] not in body.removed and is_arithmetic(made[1]):
                following += [part for part in made[1].input if not is_fixed(body.constant(part))]
        row = [value for value in dict.fromkeys(following) if value not in found]
        found += row
    return found


def uses(body: Body, name: str) -> list[int]:
    """The nodes that are arithmetic with a value, nearest first, then what they make, and so on."""
    found: list[int] = []
    row = [name]
    for _ in range(FAR):
        following = []
        for value in row:
            for index in body.users.get(value, []):
                if index != OUTSIDE and index not in found and is_arithmetic(body.nodes[index]):
                    found.append(index)
                    following.append(body.nodes[index].output[0])
        row = following
    return found


class Match(NamedTuple):
    formula: Formula
    x: str
    root: int
    """The node that makes the result."""
    nodes: set[int]
    """All that compute it."""
    axes: int
    """The most axes of a constant among them."""
    overrides: list[str]
    """The constants that can be overridden."""


def find(body: Body, index: int) -> Match | str:
    """The activation whose Erf, Tanh or Sigmoid a node is, or why there is none."""
    node = body.nodes[index]
    value, argument = node.output[0], node.input[0]
    near: list[list[_formulas.Difference]] = []
    uncertain: list[Match] = []
    for root in uses(body, value):
        for x in sources(body, argument):
            inside, outside = Reading(body, x, ""), Reading(body, x, value)
            argued = inside.of(argument)
            result = outside.of(body.nodes[root].output[0]) if argued else None
            if argued is None or result is None:
                continue
            for formula in FORMULAS:
                if formula.operator != node.op_type or not _formulas.is_shaped(formula, argued, result):
                    continue
                wrong = _formulas.differences(formula, argued, result)
                if wrong:
                    near.append(wrong)
                    continue
                constants = inside.constants + outside.constants
                most = max((constant.axes for constant in constants), default=0)
                overrides = sorted({constant.override for constant in constants if constant.override})
                match = Match(formula, x, root, {index, *inside.nodes, *outside.nodes}, most, overrides)
                if not overrides:
                    return match
                uncertain.append(match)
    if uncertain:
        return uncertain[0]
    nearest = min(near, key=lambda wrong: (len(wrong), sum(item.size for item in wrong)), default=[])
    return "; ".join(map(str, nearest))


def obstacle(body: Body, match: Match) -> str:
    """Why an activation that was found cannot be replaced."""
    if match.overrides:
        return (
            f"it is {match.formula.activation}, but its constant {match.overrides[0]} is an input, too, "
            "so it can be overridden"
        )
    names = [body.nodes[index].output[0] for index in match.nodes if index != match.root]
    for name in sorted(names):
        if any(user not in match.nodes for user in body.users.get(name, [])):
            return (
                f"it is {match.formula.activation}, but its intermediate result {name} is used elsewhere, too"
            )
    if match.axes > 0:
        # A constant of shape (1,) makes an array of what was a scalar.
        axes = body.model.axes(body, match.x)
        if axes is None or axes < match.axes:
            most = "1 axis" if match.axes == 1 else f"{match.axes} axes"
            known = f"those of {match.x} are not known" if axes is None else f"{match.x} has {axes}"
            return f"it is {match.formula.activation}, but a constant has {most}, and {known}"
    return ""


# ---------------------------------------------------------------------------------------------------------
# The three steps
# ---------------------------------------------------------------------------------------------------------


def replace_calls(body: Body) -> None:
    for index, node in enumerate(body.nodes):
        key = ("" if node.domain in STANDARD else node.domain, node.op_type)
        if key not in CALLS or (node.domain, node.op_type) in body.model.own_functions:
            continue
        name, theirs = label(node), operator(node)
        try:
            call = CALLS[key](node)
        except NotOursError as error:
            body.left.append(Left(theirs, name, str(error), body.place))
            continue
        body.put(index, call)
        body.replaced[index] = Replaced(call.function, name, (theirs,), body.place, call.note)


def is_written_out(node: NodeProto) -> bool:
    return node.domain in STANDARD and node.op_type in OPERATORS and len(node.input) == 1


def replace_written_out(body: Body) -> None:
    for index, node in enumerate(body.nodes):
        if not is_written_out(node):
            continue
        found = find(body, index)
        reason = found if isinstance(found, str) else obstacle(body, found)
        if isinstance(found, str) or reason:
            # Tanh and Sigmoid have other uses, Erf hardly any.
            if reason or node.op_type == "Erf":
                reason = reason or "what is around it is not x (1 + erf(x / sqrt(2))) / 2"
                body.left.append(Left(node.op_type, label(node), reason, body.place))
            continue
        activation, root = found.formula.activation, found.root
        operators = tuple(body.nodes[i].op_type for i in sorted(found.nodes))
        body.replaced[root] = Replaced(activation, label(body.nodes[root]), operators, body.place)
        body.remove(found.nodes - {root})
        body.put(root, Call(activation, [found.x]))


def form_of(node: NodeProto, form: str) -> str:
    """The name of a form of the activation that a node of ours is; "" of any other node."""
    function = functions.get(node.op_type) if node.domain == DOMAIN else None
    name = f"{node.op_type}_{form}"
    return name if function is not None and function.form == "value" and name in functions else ""


def both_ways(node: NodeProto) -> list[tuple[str, str]]:
    first, second = node.input
    return [(first, second), (second, first)]


def join(
    body: Body, index: int, call: Call, gone: int, operators: Callable[[tuple[str, ...]], tuple[str, ...]]
) -> None:
    """Let one node be the activation with the operator beside it, and remove the other node."""
    activation = index if body.nodes[index].domain == DOMAIN else gone
    earlier = body.replaced.pop(activation, None)
    before = earlier.operators if earlier else (operator(body.nodes[activation]),)
    note = earlier.note if earlier else ""
    name = label(body.nodes[index])
    body.replaced[index] = Replaced(call.function, name, operators(before), body.place, note)
    body.remove({gone})
    body.put(index, call)


def join_products(body: Body) -> None:
    """Let an activation and the multiplication of its result be one node: the bits are the same."""
    for index, node in enumerate(body.nodes):
        if node.op_type != "Mul" or not is_arithmetic(node) or index in body.removed:
            continue
        for value, other in both_ways(node):
            made = body.only_used_by(value, index)
            name = form_of(made[1], "mul") if made else ""
            if made and name:
                call = Call(name, [made[1].input[0], other])
                join(body, index, call, made[0], lambda before: (*before, "Mul"))
                break


def join_biases(body: Body) -> None:
    """Let an activation and the addition of a row before it be one node: the bits are the same. ONNX Runtime
    does so with its own GELU, but not with operators that it does not know."""
    for index, node in enumerate(body.nodes):
        name = "" if index in body.removed else form_of(node, "bias")
        made = body.only_used_by(node.input[0], index) if name else None
        if made is None or made[1].op_type != "Add" or not is_arithmetic(made[1]):
            continue
        for x, bias in both_ways(made[1]):
            if body.is_row(bias):
                join(body, index, Call(name, [x, bias]), made[0], lambda before: ("Add", *before))
                break


def has_constants_with_axes(model: Model) -> bool:
    def names(body: Body) -> Iterator[str]:
        yield from body.initializers
        for node in body.nodes:
            if node.op_type == "Constant":
                yield from node.output

    found = (body.constant(name) for body in model.bodies() for name in names(body))
    return any(constant is not None and constant.axes > 0 for constant in found)


def import_domain(opsets: Any) -> None:
    if all(opset.domain != DOMAIN for opset in opsets):
        opsets.append(import_module("onnx.helper").make_opsetid(DOMAIN, DOMAIN_VERSION))


def check(model: ModelProto) -> None:
    for opsets in (model.opset_import, *(function.opset_import for function in model.functions)):
        for opset in opsets:
            if opset.domain == DOMAIN and opset.version != DOMAIN_VERSION:
                raise ModelError(
                    f"the model imports version {opset.version} of the domain gelu, not {DOMAIN_VERSION}"
                )
    if any(function.domain == DOMAIN for function in model.functions):
        raise ModelError("the model has functions of its own in the domain gelu")


def replace(model: ModelProto, directory: str | None = None) -> Report:
    """Replace the nodes of an ONNX model that compute GELU or a relative of it by those of this library.

    Replaced are the operators ``Gelu``, ``Swish`` and ``SwiGLU`` of ONNX and ``Gelu``, ``BiasGelu``,
    ``FastGelu`` and ``QuickGelu`` of ONNX Runtime (domain ``com.microsoft``), and activations that are
    written out in ``Erf``, ``Tanh`` or ``Sigmoid`` and arithmetic, in any order of the operations. Then a
    multiplication of the result becomes one node with it (``silu_mul``), or else an addition of a row of the
    model's before it (``gelu_bias``). All values that are left keep their names.

    A constant counts as one of a formula where no number of its type is nearer to it. Everything that is not
    certain is left as it is: other constants, intermediate results that are used elsewhere, too.

    Parameters
    ----------
    model : onnx.ModelProto
        It is changed in place.
    directory : str, optional
        Where the files of external data are, if the model was loaded without them: constants of one element
        are read from there. Without it, they are not known.

    Returns
    -------
    Report
        ``replaced`` and ``left``, node by node; as a string, a line for each. ``already``: how many operators
        of the domain ``gelu`` there were before.

    Raises
    ------
    ModelError
        If the model has a domain ``gelu`` that is not this library's. It is then not changed.
    ModuleNotFoundError
        Without the package onnx.

    See Also
    --------
    library_path : what ONNX Runtime needs to run the result.

    Examples
    --------
    >>> import gelu.onnx
    >>> from onnx import TensorProto, helper
    >>> x, y = (helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n"]) for name in "xy")
    >>> nodes = [helper.make_node("Sigmoid", ["x"], ["s"]), helper.make_node("Mul", ["x", "s"], ["y"])]
    >>> model = helper.make_model(helper.make_graph(nodes, "example", [x], [y]))
    >>> print(gelu.onnx.replace(model))
    y: silu in place of Sigmoid, Mul
    """
    onnx = import_module("onnx")
    if not isinstance(model, onnx.ModelProto):
        raise TypeError(f"model must be an onnx.ModelProto, not {type(model).__name__}")
    check(model)
    shared = Model(model, directory)
    report = Report(already=sum(node.domain == DOMAIN for body in shared.bodies() for node in body.nodes))
    # Shape inference takes long for a large model, and only constants that have axes need it.
    if any(
        is_written_out(node) for body in shared.bodies() for node in body.nodes
    ) and has_constants_with_axes(shared):
        shared.infer()
    for body in shared.bodies():
        replace_calls(body)
        replace_written_out(body)
        join_products(body)
        join_biases(body)
        report.replaced += [body.replaced[index] for index in sorted(body.replaced)]
        report.left += body.left
        if body.is_function and body.replaced:
            import_domain(body.graph.opset_import)
        body.finish()
    if report.replaced:
        import_domain(model.opset_import)
    return report
