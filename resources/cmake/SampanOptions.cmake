# SPDX-FileCopyrightText: The Sampan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One interface target carries every flag; each library and program links it privately.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(SAMPAN_PCH "Use precompiled headers" ON)
# Many short files cost more in headers than in code: several are compiled as one, but for daily work.
option(SAMPAN_UNITY "Compile several files as one" OFF)
if(SAMPAN_UNITY)
    set(CMAKE_UNITY_BUILD ON)
    set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)
endif()
option(SAMPAN_FUZZ "Link the fuzz targets with libFuzzer; needs clang" OFF)
set(SAMPAN_SANITIZE "" CACHE STRING "Sanitizers for every target, as -fsanitize= takes them")

find_program(SAMPAN_CCACHE ccache)
if(SAMPAN_CCACHE)
    # Without these a precompiled header would defeat the cache.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${SAMPAN_CCACHE}")
endif()

add_library(sampan_options INTERFACE)
target_compile_options(sampan_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion
    -Wno-sign-conversion -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # GCC 12 sees a variant's unused member as one that is read
target_compile_definitions(sampan_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(sampan_options INTERFACE "${CMAKE_SOURCE_DIR}")
if(SAMPAN_SANITIZE)
    target_compile_options(sampan_options INTERFACE
        -fsanitize=${SAMPAN_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(sampan_options INTERFACE -fsanitize=${SAMPAN_SANITIZE})
endif()

find_program(SAMPAN_MOLD mold)
if(SAMPAN_MOLD)
    target_link_options(sampan_options INTERFACE -fuse-ld=mold)
endif()

# What stands in a file compiled with others is no less its own.
if(SAMPAN_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(sampan_options INTERFACE -Wno-subobject-linkage)
endif()

# The headers that nearly every file of ours reads, precompiled once for all targets. Few on purpose: the whole of Qt
# Core makes a header that costs more to load than it saves.
function(sampan_precompile target)
    if(NOT SAMPAN_PCH)
        return()
    endif()
    if(NOT TARGET sampan_pch)
        file(WRITE "${CMAKE_BINARY_DIR}/sampan_pch.cpp" "")
        add_library(sampan_pch OBJECT "${CMAKE_BINARY_DIR}/sampan_pch.cpp")
        set_target_properties(sampan_pch PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(sampan_pch PRIVATE Qt6::Core tl::expected sampan_options)
        target_precompile_headers(sampan_pch PRIVATE
            <QByteArray> <QDateTime> <QHash> <QJsonObject> <QMap> <QObject> <QString> <QStringList> <tl/expected.hpp>
            <algorithm> <array> <functional> <map> <memory> <optional> <set> <span> <variant> <vector>)
    endif()
    target_precompile_headers(${target} REUSE_FROM sampan_pch)
endfunction()
