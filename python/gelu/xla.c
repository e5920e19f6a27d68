/* Calls from programs that XLA has compiled, which is what JAX runs.
 *
 * XLA calls a handler with a "call frame": the arrays, and functions of XLA such as the one that makes an error.
 * Nothing of JAX is linked or loaded for this. The only thing needed is the header that declares the frame, one
 * file without dependencies. It lies in python/vendor, and is not looked for in the JAX that is installed:
 * JAX would then be needed to build the package, or a compiler to use it.
 *
 * The interface has a version, major and minor. XLA asks each handler for it when the handler is registered, and
 * refuses one that is newer than itself, or older than about a year. Within one major version, structs only grow
 * at their end, and `struct_size` says how much of a struct the other side knows. What is read here has been the
 * same since version 0.1, that of JAX 0.5.0. So the handlers say that they are as old as XLA is, where XLA is
 * older than the header.
 *
 * To renew the header: copy xla/ffi/api/c_api.h from the folder that jax.ffi.include_dir() names. Read what changed
 * in the structs that are used here, and change OLDEST_MINOR where an older XLA would no longer do.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#include "xla.h"

#include <stdarg.h>
#include <stdio.h>

#include "call.h"
#include "operands.h"

enum { OLDEST_MINOR = 1 };

static XLA_FFI_Error *fail(const XLA_FFI_CallFrame *frame, enum gelu_function_id function, const char *format,
                           ...) {
    char what[128], message[192];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(what, sizeof what, format, arguments);
    va_end(arguments);
    snprintf(message, sizeof message, "%s: %s", gelu_functions[function].ufunc, what);
    XLA_FFI_Error_Create_Args error = {
        .struct_size = XLA_FFI_Error_Create_Args_STRUCT_SIZE,
        .message = message,
        .errc = XLA_FFI_Error_Code_INVALID_ARGUMENT,
    };
    return frame->api->XLA_FFI_Error_Create(&error); /* copies the message */
}

/* Answers where XLA asks what the handler is, and does not call it. */
static int tell_version(const XLA_FFI_CallFrame *frame) {
    for (const XLA_FFI_Extension_Base *extension = frame->extension_start; extension;
         extension = extension->next) {
        if (extension->type != XLA_FFI_Extension_Metadata) continue;
        XLA_FFI_Metadata *const metadata = ((const XLA_FFI_Metadata_Extension *)extension)->metadata;
        int minor = OLDEST_MINOR;
        if (frame->api) {
            const XLA_FFI_Api_Version *const xla = &frame->api->api_version;
            minor = XLA_FFI_API_MINOR;
            if (xla->major_version == XLA_FFI_API_MAJOR && xla->minor_version < minor)
                minor = xla->minor_version;
            if (minor < OLDEST_MINOR) minor = OLDEST_MINOR;
        }
        metadata->api_version.major_version = XLA_FFI_API_MAJOR;
        metadata->api_version.minor_version = minor;
        metadata->traits = 0;
        return 1;
    }
    return 0;
}

static int type_of(XLA_FFI_DataType dtype) {
    switch (dtype) {
    case XLA_FFI_DataType_F64:
        return GELU_F64;
    case XLA_FFI_DataType_F32:
        return GELU_F32;
    case XLA_FFI_DataType_F16:
        return GELU_F16;
    case XLA_FFI_DataType_BF16:
        return GELU_BF16;
    default:
        return GELU_TYPE_COUNT;
    }
}

/* An array that XLA gives, with room for its shape and its steps. Returns what is wrong with it, or null. */
static const char *take(struct gelu_array *array, ptrdiff_t room[2][GELU_MOST_AXES],
                        const XLA_FFI_Buffer *buffer, enum gelu_type type) {
    if ((enum gelu_type)type_of(buffer->dtype) != type) return "is of another dtype than the result";
    if (buffer->rank < 0 || buffer->rank > GELU_MOST_AXES) return "has more axes than 64";
    size_t step = gelu_type_sizes[type]; /* may overflow where there are no elements */
    int empty = 0;
    for (int axis = (int)buffer->rank - 1; axis >= 0; axis--) {
        room[0][axis] = (ptrdiff_t)buffer->dims[axis];
        room[1][axis] = (ptrdiff_t)step;
        step *= (size_t)buffer->dims[axis];
        empty |= buffer->dims[axis] == 0;
    }
    if (!buffer->data && !empty) return "is missing";
    *array = (struct gelu_array){buffer->data, (int)buffer->rank, room[0], room[1]};
    return NULL;
}

static XLA_FFI_Error *handle(enum gelu_function_id function, const XLA_FFI_CallFrame *frame) {
    const int inputs = gelu_functions[function].inputs;
    struct gelu_array arrays[GELU_MAX_OPERANDS];
    ptrdiff_t room[GELU_MAX_OPERANDS][2][GELU_MOST_AXES];
    struct gelu_operands o;

    if (tell_version(frame)) return NULL;
    if (frame->stage != XLA_FFI_ExecutionStage_EXECUTE)
        return fail(frame, function, "is only for the stage of execution");
    if (frame->args.size != inputs)
        return fail(frame, function, "takes %d arguments, not %d", inputs, (int)frame->args.size);
    if (frame->rets.size != 1) return fail(frame, function, "has 1 result, not %d", (int)frame->rets.size);
    if (frame->attrs.size != 0) return fail(frame, function, "takes no attributes");

    for (int i = 0; i < inputs; i++)
        if (frame->args.types[i] != XLA_FFI_ArgType_BUFFER)
            return fail(frame, function, "argument %d is no array", i);
    if (frame->rets.types[0] != XLA_FFI_RetType_BUFFER)
        return fail(frame, function, "the result is no array");

    const XLA_FFI_Buffer *const result = frame->rets.rets[0];
    const int type = type_of(result->dtype);
    if (type == GELU_TYPE_COUNT)
        return fail(frame, function,
                    "the result must be float16, bfloat16, float32 or float64, not XLA's dtype %d",
                    (int)result->dtype);
    for (int i = 0; i < inputs; i++) {
        const char *wrong = take(&arrays[i], room[i], frame->args.args[i], (enum gelu_type)type);
        if (wrong) return fail(frame, function, "argument %d %s", i, wrong);
    }
    const char *wrong = take(&arrays[inputs], room[inputs], result, (enum gelu_type)type);
    if (wrong) return fail(frame, function, "the result %s", wrong);

    if (gelu_broadcast(&o, arrays, inputs) != 0)
        return fail(frame, function, "the shapes of the arguments do not broadcast together");
    int same = o.axes == arrays[inputs].axes, empty = 0;
    for (int axis = 0; same && axis < o.axes; axis++) {
        same = o.shape[axis] == arrays[inputs].shape[axis];
        empty |= o.shape[axis] == 0;
    }
    if (!same)
        return fail(frame, function, "the result must have the shape to which the arguments broadcast");
    if (empty) return NULL;
    gelu_set_output(&o, &arrays[inputs]);
    if (!gelu_is_writable(&o, (enum gelu_type)type))
        return fail(frame, function, "the result shares memory with other elements of an argument");
    gelu_run_operands(function, (enum gelu_type)type, &o, atomic_load(&gelu_chosen_threads));
    return NULL;
}

/* A handler gets no pointer of ours, so each function has one of its own. */
#define GELU_FUNCTION(name, ufunc, activation, form, tail, accuracy)                                         \
    static XLA_FFI_Error *handle_##name(XLA_FFI_CallFrame *frame) { return handle(GELU_ID_##name, frame); }
#include "functions.def"

XLA_FFI_Handler *const gelu_xla_handlers[GELU_FUNCTION_COUNT] = {
#define GELU_FUNCTION(name, ufunc, activation, form, tail, accuracy) handle_##name,
#include "functions.def"
};
