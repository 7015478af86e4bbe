// A program's own functions come before those of the libraries it is linked to.
#include "support/FaultyFiles.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace am::tests {

FaultyFiles& FaultyFiles::instance() {
    static FaultyFiles files;
    return files;
}

void FaultyFiles::arm(const QString& folder, Fault fault, int nth) {
    m_isArmed = false;
    m_folder = folder.toUtf8();
    m_fault = fault;
    m_nth = nth;
    m_changes = 0;
    m_isArmed = true;
}

bool FaultyFiles::strikes(const char* path) {
    const auto size = size_t(m_folder.size());
    if (!m_isArmed || std::strncmp(path, m_folder.constData(), size) != 0 ||
        (path[size] != '/' && path[size] != '\0')) {
        return false;
    }
    return ++m_changes >= m_nth && m_fault != Fault::None;
}

bool FaultyFiles::strikes(int handle) {
    if (!m_isArmed) {
        return false;
    }
    std::array<char, 64> link{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", handle);
    std::array<char, 4096> path{};
    return ::readlink(link.data(), path.data(), path.size() - 1) > 0 && strikes(path.data());
}

} // namespace am::tests

namespace {

using am::tests::FaultyFiles;

/// Ends the process, or says why the change fails.
int struck() {
    if (FaultyFiles::instance().fault() == FaultyFiles::Fault::Kill) {
        raise(SIGKILL);
    }
    errno = ENOSPC;
    return -1;
}

} // namespace

extern "C" {

ssize_t write(int handle, const void* bytes, size_t size) {
    if (!FaultyFiles::instance().strikes(handle)) {
        return syscall(SYS_write, handle, bytes, size);
    }
    syscall(SYS_write, handle, bytes, size / 2);
    return struck();
}

int fsync(int handle) {
    return FaultyFiles::instance().strikes(handle) ? struck() : int(syscall(SYS_fsync, handle));
}

int rename(const char* from, const char* to) noexcept {
    return FaultyFiles::instance().strikes(to) ? struck()
                                               : int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}
}
