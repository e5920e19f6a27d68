/* The functions of the library as data, expanded from functions.def: dispatch, the ufuncs and the tools go
 * through this list instead of naming functions one by one. Internal. */
#ifndef GELU_REGISTRY_H
#define GELU_REGISTRY_H

#include <stddef.h>
#include <stdint.h>

#include "kernels/ahead.h"

/* dtypes in the order of the ufunc loops: for an integer NumPy takes the first loop that it can cast to
 * safely, so float64 comes first; each float dtype has its own loop. The last type is float32 once more,
 * correctly rounded. Columns: enumerator, C suffix, C type (float16 and bfloat16 as their bits), the first
 * type with the same elements. */
#define GELU_TYPES(ROW)                                                                                      \
    ROW(GELU_F64, f64, double, GELU_F64)                                                                     \
    ROW(GELU_F32, f32, float, GELU_F32)                                                                      \
    ROW(GELU_F16, f16, uint16_t, GELU_F16)                                                                   \
    ROW(GELU_BF16, bf16, uint16_t, GELU_BF16)                                                                \
    ROW(GELU_F32CR, f32cr, float, GELU_F32)

enum gelu_type {
#define GELU_ROW(type, suffix, ctype, elements) type,
    GELU_TYPES(GELU_ROW)
#undef GELU_ROW
        GELU_TYPE_COUNT
};

enum gelu_function_id {
#define GELU_FUNCTION(name, ufunc, activation, form, tail, accuracy) GELU_ID_##name,
#include "functions.def"
    GELU_FUNCTION_COUNT
};

/* value f(x) = x gate(x); derivative f'(x); gate gate(x); backward f'(x) dy; gated f(x) up; with a bias
 * f(x + b) and f'(x + b) dy; the backward pass that accumulates, acc + f'(x) dy. */
enum gelu_form {
#define GELU_FORM(form, base, bias, product, add) GELU_FORM_##form,
#include "forms.def"
    GELU_FORM_COUNT
};

struct gelu_form_parts {
    const char *name;
    enum gelu_form base;
    int bias, product, add; /* which inputs there are, in this order after x */
};

extern const struct gelu_form_parts gelu_forms[GELU_FORM_COUNT];

/* Operands of a function: its inputs, then its output. */
enum { GELU_MAX_INPUTS = 3, GELU_MAX_OPERANDS = 4 };

/* How a kernel runs: GELU_STREAM asks for stores that bypass the caches; y then overlaps no input.
 * GELU_ENTERED says that the call is made inside gelu_kernel_table.enter. */
enum { GELU_STREAM = 1, GELU_ENTERED = 2 };

struct gelu_how {
    unsigned flags;
    struct ahead ahead;
    /* For inputs that are overwritten and for what is stored past the caches. At least 4096 bytes, aligned to
     * a cache line. Null: the kernel has a buffer of its own. */
    void *buffer;
    size_t buffer_bytes;
};

/* One contiguous array through one function. `factor` is the second input (dy, up) of two-input forms, else
 * null. Inputs may be y, or each other. Where `how` is null, the array is not part of a larger one and has no
 * flags. */
typedef void gelu_kernel(const void *x, const void *factor, void *y, size_t n, const struct gelu_how *how);

/* y[i] = x[i] + b[i], rounded to the element's type; a NaN result is the NaN of x, or else that of b, made
 * quiet, or else what inf - inf gives on x86. y may be an input. */
typedef gelu_kernel gelu_sum;

/* Calls run(work) in the floating-point environment of the kernels, and restores the caller's afterwards. To
 * read its state, the CPU waits for all earlier operations; if that were done for each of many short rows,
 * their loads could not overlap. */
typedef void gelu_enter(void (*run)(const void *work), const void *work);

/* Copies n elements from one stride to another, in bytes; the two places do not overlap. */
typedef void gelu_copy(void *to, ptrdiff_t to_step, const void *from, ptrdiff_t from_step, size_t n);

/* even[i] = from[2 i], odd[i] = from[2 i + 1] for i < n. The arrays do not overlap; any alignment. */
typedef void gelu_split(void *even, void *odd, const void *from, size_t n);

/* All kernels of one instruction set. */
struct gelu_kernel_table {
    const char *isa;
    size_t grain[GELU_TYPE_COUNT]; /* the fewest elements that are worth a thread: some 2 microseconds */
    gelu_enter *enter;
    gelu_copy *copy[GELU_TYPE_COUNT];
    gelu_split *split[GELU_TYPE_COUNT];
    gelu_sum *sum[GELU_TYPE_COUNT];
    /* Null where the form is a sum before or after the kernel of another form. */
    gelu_kernel *kernel[GELU_FUNCTION_COUNT][GELU_TYPE_COUNT];
};

struct gelu_accuracy {
    double ulp; /* worst error known */
    double at;  /* the argument where it occurs */
};

struct gelu_function {
    const char *name;       /* of the C functions, without the type suffix */
    const char *ufunc;      /* of the ufunc */
    const char *activation; /* of the value form */
    enum gelu_form form;
    enum gelu_function_id base; /* whose kernel is run; the function itself where there is no sum */
    int inputs;
    /* For forms with several inputs: that of the value or derivative in them. */
    struct gelu_accuracy accuracy[GELU_TYPE_COUNT];
};

extern const struct gelu_function gelu_functions[GELU_FUNCTION_COUNT];
extern const char *const gelu_type_suffixes[GELU_TYPE_COUNT];    /* "f64", "f32", ... */
extern const enum gelu_type gelu_type_elements[GELU_TYPE_COUNT]; /* the first type with the same elements */
extern const size_t gelu_type_sizes[GELU_TYPE_COUNT];

/* The table in use; one atomic load after the first call. */
const struct gelu_kernel_table *gelu_kernels(void);

#endif
