#include "services/samplestore.h"
#include "services/periodservice.h"

namespace emonev {

Result<void> storeSample(RecordWriter &writer, quint64)
{
    return putShippedInstruments(writer);
}

} // namespace emonev
