/* The functions of the library as operators of ONNX Runtime: domain "gelu", named as the ufuncs, one for each type.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "api.h"
#include "operands.h"
#include "pool.h"
#include "registry.h"

#ifdef _WIN32
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

EXPORT OrtStatus *ORT_CALL RegisterCustomOps(OrtSessionOptions *options, const OrtApiBase *base);

struct ort_operator {
    OrtCustomOp custom; /* first: ONNX Runtime knows an operator by the address of this */
    const OrtApi *api;
    enum gelu_function_id function;
    enum gelu_type type;
};

static const struct ort_operator *operator_of(const OrtCustomOp *custom) {
    return (const struct ort_operator *)custom;
}

static const struct gelu_function *function_of(const OrtCustomOp *custom) {
    return &gelu_functions[operator_of(custom)->function];
}

static const int element_types[GELU_TYPE_COUNT] = {
    [GELU_F64] = ORT_DOUBLE, [GELU_F32] = ORT_FLOAT, [GELU_F16] = ORT_FLOAT16, [GELU_BF16] = ORT_BFLOAT16};

/* ONNX Runtime chooses an operator by the type of the elements, so of several types with the same elements the first
 * is there. */
static int is_operator(enum gelu_type type) { return gelu_type_elements[type] == type; }

/* What an operator is. */

static const char *ORT_CALL get_name(const OrtCustomOp *custom) { return function_of(custom)->ufunc; }

static const char *ORT_CALL get_provider(const OrtCustomOp *custom) {
    (void)custom;
    return NULL;
}

static int ORT_CALL get_type(const OrtCustomOp *custom, size_t index) {
    (void)index;
    return element_types[operator_of(custom)->type];
}

static size_t ORT_CALL count_inputs(const OrtCustomOp *custom) { return (size_t)function_of(custom)->inputs; }

static size_t ORT_CALL count_outputs(const OrtCustomOp *custom) {
    (void)custom;
    return 1;
}

static int ORT_CALL get_characteristic(const OrtCustomOp *custom, size_t index) {
    (void)custom, (void)index;
    return ORT_REQUIRED;
}

static int ORT_CALL get_memory(const OrtCustomOp *custom, size_t index) {
    (void)custom, (void)index;
    return ORT_MEMORY_DEFAULT;
}

/* An operator keeps nothing, so it is its own kernel. */
static void *ORT_CALL create_kernel(const OrtCustomOp *custom, const OrtApi *api, const OrtKernelInfo *info) {
    (void)api, (void)info;
    return (void *)custom;
}

static OrtStatus *ORT_CALL create_kernel_v2(const OrtCustomOp *custom, const OrtApi *api,
                                            const OrtKernelInfo *info, void **kernel) {
    *kernel = create_kernel(custom, api, info);
    return NULL;
}

static void ORT_CALL destroy_kernel(void *kernel) { (void)kernel; }

/* The output may take the place of any input that nothing else needs. ONNX Runtime does so where it knows that they
 * have the same shape. The function is not told which operator is asked for. */
static size_t inplace(size_t inputs, int **from, int **to) {
    static int every_input[GELU_MAX_INPUTS] = {0, 1, 2}, output[GELU_MAX_INPUTS] = {0, 0, 0};
    *from = every_input, *to = output;
    return inputs;
}
static size_t ORT_CALL inplace_1(int **from, int **to) { return inplace(1, from, to); }
static size_t ORT_CALL inplace_2(int **from, int **to) { return inplace(2, from, to); }
static size_t ORT_CALL inplace_3(int **from, int **to) { return inplace(3, from, to); }

static void ORT_CALL release_inplace(int *from, int *to) { (void)from, (void)to; }

/* The shape of the output, as far as it is known before a run. */

struct shape {
    size_t axes;
    int64_t length[GELU_MOST_AXES]; /* negative where it is not known */
    const char *name[GELU_MOST_AXES];
    const OrtTensorTypeAndShapeInfo *info;
};

/* Whether `status` says that something failed; it is then released. */
static int failed(const OrtApi *api, OrtStatus *status) {
    if (status) api->ReleaseStatus(status);
    return status != NULL;
}

/* Whether an input's shape is known. A scalar counts as unknown, since ONNX Runtime says "no axes" of both. */
static int get_shape(const OrtApi *api, const OrtShapeInferContext *context, size_t index,
                     struct shape *shape) {
    OrtTensorTypeAndShapeInfo *info;
    if (failed(api, api->ShapeInferContext_GetInputTypeShape(context, index, &info))) return 0;
    shape->info = info;
    if (failed(api, api->GetDimensionsCount(info, &shape->axes))) return 0;
    if (shape->axes == 0 || shape->axes > GELU_MOST_AXES) return 0;
    return !failed(api, api->GetDimensions(info, shape->length, shape->axes)) &&
           !failed(api, api->GetSymbolicDimensions(info, shape->name, shape->axes));
}

/* Whether broadcasting one shape together with another certainly gives the other. */
static int broadcasts(const struct shape *shape, const struct shape *to) {
    if (shape->axes > to->axes) return 0;
    for (size_t i = 0; i < shape->axes; i++) {
        const size_t own = shape->axes - 1 - i, other = to->axes - 1 - i;
        if (shape->length[own] == 1) continue;
        if (shape->length[own] < 0) {
            if (!*shape->name[own] || strcmp(shape->name[own], to->name[other]) != 0) return 0;
        } else if (shape->length[own] != to->length[other]) {
            return 0;
        }
    }
    return 1;
}

/* Where one input has the shape of the result, it is handed on. ONNX Runtime would take other shapes for a fact, too,
 * and it ignores the status: it is checked again when the operator runs. */
static OrtStatus *ORT_CALL infer_shape(const OrtCustomOp *custom, OrtShapeInferContext *context) {
    const OrtApi *const api = operator_of(custom)->api;
    const int inputs = function_of(custom)->inputs;
    struct shape shapes[GELU_MAX_INPUTS];
    for (int i = 0; i < inputs; i++)
        if (!get_shape(api, context, (size_t)i, &shapes[i])) return NULL;
    for (int i = 0; i < inputs; i++) {
        int is_result = 1;
        for (size_t axis = 0; axis < shapes[i].axes; axis++)
            is_result &= shapes[i].length[axis] >= 0 || *shapes[i].name[axis];
        for (int other = 0; other < inputs; other++) is_result &= broadcasts(&shapes[other], &shapes[i]);
        if (!is_result) continue;
        (void)failed(api, api->ShapeInferContext_SetOutputTypeShape(context, 0, shapes[i].info));
        return NULL;
    }
    return NULL;
}

/* A run. */

/* A message of any length that a status takes. */
struct text {
    char characters[256];
    size_t length;
};

static void append(struct text *text, const char *more) {
    const int written =
        snprintf(text->characters + text->length, sizeof text->characters - text->length, "%s", more);
    if (written > 0) text->length += (size_t)written;
    if (text->length >= sizeof text->characters) text->length = sizeof text->characters - 1;
}

static void append_shape(struct text *text, const struct gelu_array *array) {
    char number[32];
    append(text, "(");
    for (int axis = 0; axis < array->axes; axis++) {
        (void)snprintf(number, sizeof number, "%s%lld", axis > 0 ? ", " : "", (long long)array->shape[axis]);
        append(text, number);
    }
    append(text, array->axes == 1 ? ",)" : ")");
}

static OrtStatus *complain(const struct ort_operator *op, const char *about, const struct gelu_array *arrays,
                           int count) {
    struct text text = {.length = 0};
    append(&text, gelu_functions[op->function].ufunc);
    append(&text, ": ");
    append(&text, about);
    for (int i = 0; i < count; i++) {
        append(&text, i > 0 ? ", " : " ");
        append_shape(&text, &arrays[i]);
    }
    return op->api->CreateStatus(ORT_INVALID_ARGUMENT, text.characters);
}

/* Shape and steps of an array. */
struct room {
    ptrdiff_t shape[GELU_MOST_AXES], steps[GELU_MOST_AXES];
};

static void set_array(struct gelu_array *array, struct room *room, const int64_t *shape, size_t axes,
                      size_t size) {
    size_t step = size; /* unsigned: beside a length of 0, other lengths may be of any size */
    for (size_t axis = axes; axis-- > 0;) {
        room->shape[axis] = (ptrdiff_t)shape[axis];
        room->steps[axis] = (ptrdiff_t)step;
        step *= (size_t)shape[axis];
    }
    array->axes = (int)axes;
    array->shape = room->shape;
    array->steps = room->steps;
}

static OrtStatus *get_array(const struct ort_operator *op, const OrtKernelContext *context, size_t index,
                            struct gelu_array *array, struct room *room) {
    const OrtApi *const api = op->api;
    const size_t size = gelu_type_sizes[op->type];
    const OrtValue *value = NULL;
    OrtStatus *status = api->KernelContext_GetInput(context, index, &value);
    if (status) return status;
    if (!value) return complain(op, "an input is missing", NULL, 0);

    OrtTensorTypeAndShapeInfo *info;
    status = api->GetTensorTypeAndShape(value, &info);
    if (status) return status;
    size_t axes = 0;
    int64_t shape[GELU_MOST_AXES];
    status = api->GetDimensionsCount(info, &axes);
    if (!status && axes > GELU_MOST_AXES) status = complain(op, "an input has more than 64 axes", NULL, 0);
    if (!status) status = api->GetDimensions(info, shape, axes);
    api->ReleaseTensorTypeAndShapeInfo(info);
    if (status) return status;
    set_array(array, room, shape, axes, size);

    void *data;
    status = api->GetTensorMutableData((OrtValue *)value, &data); /* there is none that only reads */
    if (status) return status;
    array->data = data;
    if ((uintptr_t)data % size != 0)
        return complain(op, "the address of an input must be a multiple of its elements' size; its shape is",
                        array, 1);
    return NULL;
}
_Static_assert(GELU_MOST_AXES == 64, "a message of get_array() names it");

static OrtStatus *ORT_CALL compute(void *kernel, OrtKernelContext *context) {
    const struct ort_operator *const op = kernel;
    const OrtApi *const api = op->api;
    const int inputs = gelu_functions[op->function].inputs;
    struct gelu_array arrays[GELU_MAX_OPERANDS];
    struct room room[GELU_MAX_OPERANDS];
    for (int i = 0; i < inputs; i++) {
        OrtStatus *const status = get_array(op, context, (size_t)i, &arrays[i], &room[i]);
        if (status) return status;
    }
    struct gelu_operands operands;
    if (gelu_broadcast(&operands, arrays, inputs) != 0)
        return complain(op, "the inputs cannot be broadcast together; their shapes are", arrays, inputs);

    int64_t shape[GELU_MOST_AXES];
    int is_empty = 0;
    for (int axis = 0; axis < operands.axes; axis++) {
        shape[axis] = operands.shape[axis];
        is_empty |= shape[axis] == 0;
    }
    OrtValue *value = NULL;
    OrtStatus *status = api->KernelContext_GetOutput(context, 0, shape, (size_t)operands.axes, &value);
    if (status) return status;
    if (!value || is_empty) return NULL; /* without a value, nobody wants the result */
    void *data;
    status = api->GetTensorMutableData(value, &data);
    if (status) return status;
    struct gelu_array *const output = &arrays[inputs];
    set_array(output, &room[inputs], shape, (size_t)operands.axes, gelu_type_sizes[op->type]);
    output->data = data;
    gelu_set_output(&operands, output);
    if ((uintptr_t)data % gelu_type_sizes[op->type] != 0 || !gelu_is_writable(&operands, op->type))
        return complain(op,
                        "the output must be aligned, and may be an input but not overlap one; its shape is",
                        output, 1);

    struct gelu_ort_call call = {api, context, NULL};
    gelu_ort_use_pool(&call);
    gelu_run_operands(op->function, op->type, &operands, 0);
    gelu_ort_use_pool(NULL);
    return call.status;
}

/* Never called: KernelComputeV2 is there. */
static void ORT_CALL compute_without_status(void *kernel, OrtKernelContext *context) {
    const struct ort_operator *const op = kernel;
    (void)failed(op->api, compute(kernel, context));
}

/* Registration. */

/* The operators, for one copy of ONNX Runtime in this process: another copy has functions of its own. They are not in
 * the heap, so nothing of them is left when the library is unloaded. */
struct runtime {
    const OrtApi *api;
    OrtCustomOpDomain *domain;
    struct ort_operator operators[GELU_FUNCTION_COUNT][GELU_TYPE_COUNT];
};

enum { MOST_RUNTIMES = 4 };

static struct runtime runtimes[MOST_RUNTIMES];
static atomic_flag registering = ATOMIC_FLAG_INIT; /* the table is in use; for some microseconds */

static struct ort_operator make_operator(const OrtApi *api, int function, int type) {
    static size_t(ORT_CALL *const inplace_by_inputs[])(int **, int **) = {NULL, inplace_1, inplace_2,
                                                                          inplace_3};
    return (struct ort_operator){
        .custom = {.version = ORT_VERSION,
                   .CreateKernel = create_kernel,
                   .GetName = get_name,
                   .GetExecutionProviderType = get_provider,
                   .GetInputType = get_type,
                   .GetInputTypeCount = count_inputs,
                   .GetOutputType = get_type,
                   .GetOutputTypeCount = count_outputs,
                   .KernelCompute = compute_without_status,
                   .KernelDestroy = destroy_kernel,
                   .GetInputCharacteristic = get_characteristic,
                   .GetOutputCharacteristic = get_characteristic,
                   .GetInputMemoryType = get_memory,
                   .CreateKernelV2 = create_kernel_v2,
                   .KernelComputeV2 = compute,
                   .InferOutputShapeFn = infer_shape,
                   .GetMayInplace = inplace_by_inputs[gelu_functions[function].inputs],
                   .ReleaseMayInplace = release_inplace},
        .api = api,
        .function = (enum gelu_function_id)function,
        .type = (enum gelu_type)type};
}

static OrtStatus *set_runtime(struct runtime *runtime, const OrtApi *api) {
    OrtCustomOpDomain *domain = NULL;
    OrtStatus *status = api->CreateCustomOpDomain("gelu", &domain);
    for (int function = 0; function < GELU_FUNCTION_COUNT && !status; function++)
        for (int type = 0; type < GELU_TYPE_COUNT && !status; type++) {
            if (!is_operator((enum gelu_type)type)) continue;
            struct ort_operator *const op = &runtime->operators[function][type];
            *op = make_operator(api, function, type);
            status = api->CustomOpDomain_Add(domain, &op->custom);
        }
    if (status) {
        if (domain) api->ReleaseCustomOpDomain(domain);
        return status;
    }
    runtime->domain = domain;
    runtime->api = api;
    return NULL;
}

static OrtStatus *find_domain(const OrtApi *api, OrtCustomOpDomain **domain) {
    struct runtime *runtime = runtimes;
    while (runtime < runtimes + MOST_RUNTIMES && runtime->api && runtime->api != api) runtime++;
    if (runtime == runtimes + MOST_RUNTIMES)
        return api->CreateStatus(ORT_FAIL,
                                 "gelu: there are more than 4 copies of ONNX Runtime in this process");
    OrtStatus *const status = runtime->api ? NULL : set_runtime(runtime, api);
    *domain = runtime->domain;
    return status;
}
_Static_assert(MOST_RUNTIMES == 4, "a message of find_domain() names it");

OrtStatus *ORT_CALL RegisterCustomOps(OrtSessionOptions *options, const OrtApiBase *base) {
    const OrtApi *const api = base->GetApi(ORT_VERSION);
    if (!api) {
        const OrtApi *const first = base->GetApi(1); /* its status is in every version */
        struct text text = {.length = 0};
        append(&text, "gelu: needs ONNX Runtime " ORT_VERSION_NAME " or newer, not ");
        append(&text, base->GetVersionString());
        return first ? first->CreateStatus(ORT_FAIL, text.characters) : NULL;
    }
    while (atomic_flag_test_and_set(&registering)) {
    }
    OrtCustomOpDomain *domain = NULL;
    OrtStatus *const status = find_domain(api, &domain);
    atomic_flag_clear(&registering);
    return status ? status : api->AddCustomOpDomain(options, domain);
}

/* When the library is unloaded, which ONNX Runtime does after the last session that needs it. */
__attribute__((destructor)) static void release_domains(void) {
    for (struct runtime *runtime = runtimes; runtime < runtimes + MOST_RUNTIMES && runtime->api; runtime++)
        runtime->api->ReleaseCustomOpDomain(runtime->domain);
}
