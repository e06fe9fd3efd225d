// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/later.h"

#include <QtConcurrent/QtConcurrentRun>

namespace sampan {

/// Computes in a thread of the pool.
template <typename Job> auto runAside(Job job) -> Later<std::invoke_result_t<Job>>
{
    const Promised<std::invoke_result_t<Job>> promised;
    (void)QtConcurrent::run([promised, job = std::move(job)]() mutable { promised.keep(job()); });
    return promised.later();
}

} // namespace sampan
