// One chunk at a time on another thread.
#include "reports/ChunkWriter.h"

namespace am::reports {

ChunkWriter::~ChunkWriter() {
    if (m_written.valid()) {
        m_written.wait();
    }
}

PendingFile::Done ChunkWriter::write(std::string& bytes) {
    return finish().map([&] {
        m_chunk.swap(bytes);
        bytes.clear();
        m_written = std::async(std::launch::async, [this] { return m_file.write(m_chunk); });
    });
}

PendingFile::Done ChunkWriter::finish() {
    return m_written.valid() ? m_written.get() : PendingFile::Done();
}

} // namespace am::reports
