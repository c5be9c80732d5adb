/** @file version.h  Version of the library: macros for the compiler, functions for the program that runs.
 *  SPDX-License-Identifier: Apache-2.0 */
#ifndef SMEPLAT_VERSION_H
#define SMEPLAT_VERSION_H

#include <smeplat/base.h>

/** Version these headers belong to. The soname has a number of its own (docs/abi.md). @since 0.1 */
#define SMEPLAT_VERSION_MAJOR 1
/** Minor part of the version. @since 0.1 */
#define SMEPLAT_VERSION_MINOR 0
/** Patch part of the version. @since 0.1 */
#define SMEPLAT_VERSION_PATCH 2
/** The three parts as text. @since 0.1 */
#define SMEPLAT_VERSION_TEXT "1.0.2"
/** The three parts as one number, major * 10000 + minor * 100 + patch. @since 0.1 */
#define SMEPLAT_VERSION_NUMBER 10002

#ifdef __cplusplus
extern "C" {
#endif

/** Version of the library that is loaded, as #SMEPLAT_VERSION_NUMBER was when it was built. @since 0.1 */
SMEPLAT_API int32_t smeplat_version(void);

/** Version of the library that is loaded, as text: static, terminated, ASCII. @since 0.1 */
SMEPLAT_API const char *smeplat_version_text(void);

#ifdef __cplusplus
}
#endif
#endif
