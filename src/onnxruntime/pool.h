/* The threads of an ONNX Runtime session. Internal. */
#ifndef GELU_ONNXRUNTIME_POOL_H
#define GELU_ONNXRUNTIME_POOL_H

#include "api.h"

/* The call of an operator that is being computed. */
struct gelu_ort_call {
    const OrtApi *api;
    const OrtKernelContext *context;
    OrtStatus *status; /* set where the pieces could not be shared out */
};

/* From now on, the work of this thread is shared out on the threads that this call may use. Null: on none. */
void gelu_ort_use_pool(struct gelu_ort_call *call);

#endif
