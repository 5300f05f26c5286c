#pragma once
#include "ctl/casejson.h"
#include "ctl/verb.h"

namespace emonev::ctl {

// What `emonevctl complaints` does, by its first word.
[[nodiscard]] Result<int> listComplaints(Context &context);
[[nodiscard]] Result<int> showComplaint(Context &context);
[[nodiscard]] Result<int> complaintClock(Context &context);
[[nodiscard]] Result<int> complaintStatistics(Context &context);
[[nodiscard]] Result<int> complaintMonth(Context &context);
[[nodiscard]] Result<int> checkNumbers(Context &context);
[[nodiscard]] Result<int> forecastComplaints(Context &context);
[[nodiscard]] Result<int> similarComplaints(Context &context);
[[nodiscard]] Result<int> addComplaint(Context &context);
[[nodiscard]] Result<int> addComplaintEvent(Context &context);
[[nodiscard]] Result<int> mergeComplaint(Context &context);
[[nodiscard]] Result<int> unmergeComplaint(Context &context);
[[nodiscard]] Result<int> openReporter(Context &context);

[[nodiscard]] CaseJson caseJsonOf(Workspace &workspace);
/// A moment of an option: with an offset, or the city's own; invalid where the option is not set. Usage bad_time.
[[nodiscard]] Result<QDateTime> momentOption(Context &context, Workspace &workspace, const char *option);
/// The id of the unit of that code. NotFound unknown_unit.
[[nodiscard]] Result<QString> unitIdOf(Workspace &workspace, const QString &code);

} // namespace emonev::ctl
