/* The part of ONNX Runtime's C API that the operator library needs. Internal.
 *
 * ONNX Runtime hands a custom-operator library its functions as structures of pointers, to which releases only ever
 * append. So a library that names the positions it uses needs no header of theirs, and runs with every later release.
 * None is used because none can be had where the package is built: the Python package onnxruntime carries no headers,
 * and a copy of theirs would be 8,000 lines for 17 functions. Names and positions are those of their documentation.
 * tests/test_onnx.py runs all of this in the release that is installed.
 *
 * SPDX-License-Identifier: BSD-3-Clause
 */
#ifndef GELU_ONNXRUNTIME_API_H
#define GELU_ONNXRUNTIME_API_H

#include <stddef.h>
#include <stdint.h>

#ifdef _WIN32
#define ORT_CALL __stdcall
#else
#define ORT_CALL
#endif

/* The first release with all that is used, 1.18: OrtCustomOp.GetMayInplace came last. */
enum { ORT_VERSION = 18 };
#define ORT_VERSION_NAME "1.18"

enum ort_error { ORT_FAIL = 1, ORT_INVALID_ARGUMENT = 2 };

enum ort_element { ORT_FLOAT = 1, ORT_FLOAT16 = 10, ORT_DOUBLE = 11, ORT_BFLOAT16 = 16 };

/* Of OrtCustomOp: that an input or output must be there, and that it is where the operator runs. */
enum { ORT_REQUIRED = 0, ORT_MEMORY_DEFAULT = 0 };

/* Null stands for success. */
typedef struct OrtStatus OrtStatus;
typedef struct OrtValue OrtValue;
typedef struct OrtTensorTypeAndShapeInfo OrtTensorTypeAndShapeInfo;
typedef struct OrtSessionOptions OrtSessionOptions;
typedef struct OrtCustomOpDomain OrtCustomOpDomain;
typedef struct OrtKernelInfo OrtKernelInfo;
typedef struct OrtKernelContext OrtKernelContext;
typedef struct OrtShapeInferContext OrtShapeInferContext;
typedef struct OrtCustomOp OrtCustomOp;
typedef struct OrtApi OrtApi;

typedef struct OrtApiBase {
    const OrtApi *(ORT_CALL *GetApi)(uint32_t version);
    const char *(ORT_CALL *GetVersionString)(void);
} OrtApiBase;

/* Functions that are not used leave a gap: from one position, up to another. */
typedef void ort_unused(void);
#define ORT_GAP(from, to) ort_unused *unused_##from[(to) - (from)]

struct OrtApi {
    OrtStatus *(ORT_CALL *CreateStatus)(int code, const char *message);
    ORT_GAP(1, 26);
    OrtStatus *(ORT_CALL *CreateCustomOpDomain)(const char *domain, OrtCustomOpDomain **out);
    OrtStatus *(ORT_CALL *CustomOpDomain_Add)(OrtCustomOpDomain *domain, const OrtCustomOp *op);
    OrtStatus *(ORT_CALL *AddCustomOpDomain)(OrtSessionOptions *options, OrtCustomOpDomain *domain);
    ORT_GAP(29, 51);
    OrtStatus *(ORT_CALL *GetTensorMutableData)(OrtValue *value, void **out);
    ORT_GAP(52, 61);
    OrtStatus *(ORT_CALL *GetDimensionsCount)(const OrtTensorTypeAndShapeInfo *info, size_t *out);
    OrtStatus *(ORT_CALL *GetDimensions)(const OrtTensorTypeAndShapeInfo *info, int64_t *out, size_t count);
    /* An empty name stands for a length that is a number, or not known. */
    OrtStatus *(ORT_CALL *GetSymbolicDimensions)(const OrtTensorTypeAndShapeInfo *info, const char **out,
                                                 size_t count);
    ORT_GAP(64, 65);
    OrtStatus *(ORT_CALL *GetTensorTypeAndShape)(const OrtValue *value, OrtTensorTypeAndShapeInfo **out);
    ORT_GAP(66, 90);
    OrtStatus *(ORT_CALL *KernelContext_GetInput)(const OrtKernelContext *context, size_t index,
                                                  const OrtValue **out);
    OrtStatus *(ORT_CALL *KernelContext_GetOutput)(OrtKernelContext *context, size_t index,
                                                   const int64_t *shape, size_t axes, OrtValue **out);
    ORT_GAP(92, 93);
    void(ORT_CALL *ReleaseStatus)(OrtStatus *status);
    ORT_GAP(94, 99);
    void(ORT_CALL *ReleaseTensorTypeAndShapeInfo)(OrtTensorTypeAndShapeInfo *info);
    ORT_GAP(100, 101);
    void(ORT_CALL *ReleaseCustomOpDomain)(OrtCustomOpDomain *domain);
    ORT_GAP(102, 268);
    /* The result belongs to the context. */
    OrtStatus *(ORT_CALL *ShapeInferContext_GetInputTypeShape)(const OrtShapeInferContext *context,
                                                               size_t index, OrtTensorTypeAndShapeInfo **out);
    ORT_GAP(269, 270);
    OrtStatus *(ORT_CALL *ShapeInferContext_SetOutputTypeShape)(const OrtShapeInferContext *context,
                                                                size_t index,
                                                                const OrtTensorTypeAndShapeInfo *info);
    ORT_GAP(271, 274);
    /* Calls run(data, i) for each i below `count`, on the threads of the session. 0 batches: each is claimed by
     * itself. */
    OrtStatus *(ORT_CALL *KernelContext_ParallelFor)(const OrtKernelContext *context,
                                                     void (*run)(void *data, size_t i), size_t count,
                                                     size_t batches, void *data);
};

/* A gap that was counted wrong would move all that follows. */
#define ORT_AT(position, function)                                                                           \
    _Static_assert(offsetof(struct OrtApi, function) == (position) * sizeof(ort_unused *), #function)
ORT_AT(26, CreateCustomOpDomain);
ORT_AT(51, GetTensorMutableData);
ORT_AT(61, GetDimensionsCount);
ORT_AT(65, GetTensorTypeAndShape);
ORT_AT(90, KernelContext_GetInput);
ORT_AT(93, ReleaseStatus);
ORT_AT(99, ReleaseTensorTypeAndShapeInfo);
ORT_AT(101, ReleaseCustomOpDomain);
ORT_AT(268, ShapeInferContext_GetInputTypeShape);
ORT_AT(270, ShapeInferContext_SetOutputTypeShape);
ORT_AT(274, KernelContext_ParallelFor);
#undef ORT_AT
#undef ORT_GAP

/* An operator, for one type of elements; all members up to version 18. Those of version 16 and later return a status,
 * and are called instead of the earlier ones. */
struct OrtCustomOp {
    uint32_t version;
    void *(ORT_CALL *CreateKernel)(const OrtCustomOp *op, const OrtApi *api, const OrtKernelInfo *info);
    const char *(ORT_CALL *GetName)(const OrtCustomOp *op);
    const char *(ORT_CALL *GetExecutionProviderType)(const OrtCustomOp *op); /* null: the CPU */
    int(ORT_CALL *GetInputType)(const OrtCustomOp *op, size_t index);
    size_t(ORT_CALL *GetInputTypeCount)(const OrtCustomOp *op);
    int(ORT_CALL *GetOutputType)(const OrtCustomOp *op, size_t index);
    size_t(ORT_CALL *GetOutputTypeCount)(const OrtCustomOp *op);
    void(ORT_CALL *KernelCompute)(void *kernel, OrtKernelContext *context);
    void(ORT_CALL *KernelDestroy)(void *kernel);
    int(ORT_CALL *GetInputCharacteristic)(const OrtCustomOp *op, size_t index);
    int(ORT_CALL *GetOutputCharacteristic)(const OrtCustomOp *op, size_t index);
    int(ORT_CALL *GetInputMemoryType)(const OrtCustomOp *op, size_t index);
    int(ORT_CALL *GetVariadicInputMinArity)(const OrtCustomOp *op);
    int(ORT_CALL *GetVariadicInputHomogeneity)(const OrtCustomOp *op);
    int(ORT_CALL *GetVariadicOutputMinArity)(const OrtCustomOp *op);
    int(ORT_CALL *GetVariadicOutputHomogeneity)(const OrtCustomOp *op);
    OrtStatus *(ORT_CALL *CreateKernelV2)(const OrtCustomOp *op, const OrtApi *api, const OrtKernelInfo *info,
                                          void **kernel);
    OrtStatus *(ORT_CALL *KernelComputeV2)(void *kernel, OrtKernelContext *context);
    OrtStatus *(ORT_CALL *InferOutputShapeFn)(const OrtCustomOp *op, OrtShapeInferContext *context);
    int(ORT_CALL *GetStartVersion)(const OrtCustomOp *op);
    int(ORT_CALL *GetEndVersion)(const OrtCustomOp *op);
    size_t(ORT_CALL *GetMayInplace)(int **inputs, int **outputs);
    void(ORT_CALL *ReleaseMayInplace)(int *inputs, int *outputs);
    size_t(ORT_CALL *GetAliasMap)(int **inputs, int **outputs);
    void(ORT_CALL *ReleaseAliasMap)(int *inputs, int *outputs);
};

#endif
