# SPDX-FileCopyrightText: The Sampan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian's libzint-dev has neither a pkg-config file nor a CMake package on the default path.
find_path(Zint_INCLUDE_DIR zint.h)
find_library(Zint_LIBRARY zint)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zint REQUIRED_VARS Zint_LIBRARY Zint_INCLUDE_DIR)
if(Zint_FOUND AND NOT TARGET Zint::Zint)
    add_library(Zint::Zint UNKNOWN IMPORTED)
    set_target_properties(Zint::Zint PROPERTIES
        IMPORTED_LOCATION "${Zint_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Zint_INCLUDE_DIR}")
endif()
