# SPDX-License-Identifier: BSD-3-Clause
# The C API for `from gelu cimport gelu_f32`; gelu/gelu.h documents it. Compile with gelu.get_include() among the
# include directories and link as `python -m gelu --libs` says. A test compares this file with the header.

cdef extern from "gelu/gelu.h" nogil:
    int GELU_VERSION_MAJOR
    int GELU_VERSION_MINOR
    int GELU_VERSION_PATCH

    void gelu_f32(const float *x, float *y, size_t n)
    void gelu_f64(const double *x, double *y, size_t n)
    void gelu_grad_f32(const float *x, float *y, size_t n)
    void gelu_grad_f64(const double *x, double *y, size_t n)

    void gelu_f32_parallel(const float *x, float *y, size_t n, int threads)
    void gelu_f64_parallel(const double *x, double *y, size_t n, int threads)
    void gelu_grad_f32_parallel(const float *x, float *y, size_t n, int threads)
    void gelu_grad_f64_parallel(const double *x, double *y, size_t n, int threads)

    int gelu_cpu_count()
    const char *gelu_isa()
    const char *const *gelu_available_isas()
    int gelu_set_isa(const char *name)
    const char *gelu_version()
    double gelu_accuracy(const char *function, double *at)
