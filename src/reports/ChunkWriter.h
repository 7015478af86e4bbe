// Writes what has been read while more is being read.
#pragma once

#include "reports/PendingFile.h"

#include <future>
#include <string>

namespace am::reports {

/// SHA-256 takes about as long as reading the rows, so it has a thread of its own. At most one chunk is on
/// its way: memory stays the same, and a disk that is slower than the archive sets the pace.
class ChunkWriter {
public:
    explicit ChunkWriter(PendingFile& file) : m_file(file) {}
    /// Waits for the chunk on its way.
    ~ChunkWriter();
    ChunkWriter(const ChunkWriter&) = delete;
    ChunkWriter& operator=(const ChunkWriter&) = delete;

    /// Takes the bytes and leaves `bytes` empty; fails if an earlier chunk did.
    PendingFile::Done write(std::string& bytes);
    /// Everything handed over has been written.
    PendingFile::Done finish();

private:
    PendingFile& m_file;
    std::string m_chunk; ///< on its way
    std::future<PendingFile::Done> m_written;
};

} // namespace am::reports
