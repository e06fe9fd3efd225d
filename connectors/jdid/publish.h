// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"

namespace sampan::jdid {

/// Makes a product, or brings one up to date, in the order in which JD.ID wants it: product with variants, images one
/// by one, audit, status. An answer that was lost after the creation is looked for in their list; ids are facts as
/// soon as they are known, so that what fails later is never a reason to create again.
Decision publishProduct(const Context &context, const PublishProduct &task);

/// Everything that will be sent if nothing goes wrong, with «spuId» and «skuId» where only they know.
std::vector<Request> previewPublish(const PublishProduct &task, const Options &options);

} // namespace sampan::jdid
