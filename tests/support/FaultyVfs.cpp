// Passes everything on to the system's file operations and counts what changes a file.
#include "support/FaultyVfs.h"

#include <QByteArray>

#include <csignal>
#include <cstring>
#include <string>

#include <sqlite3.h>

namespace am::tests {

namespace {

sqlite3_vfs* systemVfs = nullptr;

/// What SQLite sees as its file; the system's own follows in the same memory.
struct CountedFile {
    sqlite3_file base;
    const char* path; ///< lives as long as the file (sqlite3_vfs::xOpen); nothing for temporary files
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    static CountedFile& of(sqlite3_file* file) { return *reinterpret_cast<CountedFile*>(file); }
};

sqlite3_file* real(sqlite3_file* file) {
    return CountedFile::of(file).real();
}

int changing(sqlite3_file* file, int ioError) {
    return FaultyVfs::instance().onChange(CountedFile::of(file).path, ioError);
}

int closeFile(sqlite3_file* file) {
    return real(file)->pMethods->xClose(real(file));
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 from) {
    return real(file)->pMethods->xRead(real(file), to, size, from);
}
int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 at) {
    const int failed = changing(file, SQLITE_IOERR_WRITE);
    return failed != SQLITE_OK ? failed : real(file)->pMethods->xWrite(real(file), data, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const int failed = changing(file, SQLITE_IOERR_TRUNCATE);
    return failed != SQLITE_OK ? failed : real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    const int failed = changing(file, SQLITE_IOERR_FSYNC);
    return failed != SQLITE_OK ? failed : real(file)->pMethods->xSync(real(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkReservedLock(sqlite3_file* file, int* result) {
    return real(file)->pMethods->xCheckReservedLock(real(file), result);
}
int fileControl(sqlite3_file* file, int operation, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
int deviceCharacteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** to) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file* file, int deleteFlag) {
    return real(file)->pMethods->xShmUnmap(real(file), deleteFlag);
}
int fetch(sqlite3_file* file, sqlite3_int64 from, int size, void** to) {
    return real(file)->pMethods->xFetch(real(file), from, size, to);
}
int unfetch(sqlite3_file* file, sqlite3_int64 from, void* what) {
    return real(file)->pMethods->xUnfetch(real(file), from, what);
}

const sqlite3_io_methods methods{3,
                                 closeFile,
                                 readFile,
                                 writeFile,
                                 truncateFile,
                                 syncFile,
                                 fileSize,
                                 lockFile,
                                 unlockFile,
                                 checkReservedLock,
                                 fileControl,
                                 sectorSize,
                                 deviceCharacteristics,
                                 shmMap,
                                 shmLock,
                                 shmBarrier,
                                 shmUnmap,
                                 fetch,
                                 unfetch};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    CountedFile& counted = CountedFile::of(file);
    counted.path = path;
    std::memset(counted.real(), 0, size_t(systemVfs->szOsFile));
    const int opened = systemVfs->xOpen(systemVfs, path, counted.real(), flags, outFlags);
    counted.base.pMethods = counted.real()->pMethods != nullptr ? &methods : nullptr;
    return opened;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder) {
    const int failed = FaultyVfs::instance().onChange(path, SQLITE_IOERR_DELETE);
    return failed != SQLITE_OK ? failed : systemVfs->xDelete(systemVfs, path, syncFolder);
}

} // namespace

FaultyVfs& FaultyVfs::instance() {
    static FaultyVfs vfs;
    return vfs;
}

FaultyVfs::FaultyVfs() {
    systemVfs = sqlite3_vfs_find(nullptr);
    // All that opens no file is the system's, down to its private data.
    static sqlite3_vfs counted = *systemVfs;
    counted.zName = "counted";
    counted.szOsFile = int(sizeof(CountedFile)) + systemVfs->szOsFile;
    counted.pNext = nullptr;
    counted.xOpen = openFile;
    counted.xDelete = deleteFile;
    sqlite3_vfs_register(&counted, 1);
}

void FaultyVfs::arm(const QString& folder, Fault fault, int nth) {
    m_armed = false;
    m_folder = folder.toUtf8() + '/';
    m_fault = fault;
    m_nth = nth;
    m_changes = 0;
    m_hasStruck = false;
    m_armed = true;
}

void FaultyVfs::heal() {
    m_armed = false;
}

int FaultyVfs::onChange(const char* path, int ioError) {
    if (!m_armed || path == nullptr ||
        std::strncmp(path, m_folder.constData(), size_t(m_folder.size())) != 0) {
        return SQLITE_OK;
    }
    const int change = ++m_changes;
    if (m_fault == Fault::None || change < m_nth || (m_fault == Fault::IoErrorOnce && change > m_nth)) {
        return SQLITE_OK;
    }
    m_hasStruck = true;
    if (m_fault == Fault::Kill) {
        raise(SIGKILL);
    }
    return m_fault == Fault::FullFromThenOn && ioError == SQLITE_IOERR_WRITE ? SQLITE_FULL : ioError;
}

} // namespace am::tests
