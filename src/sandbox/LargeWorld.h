// Builds a world of very many messages.
#pragma once

#include "core/Timestamp.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace am::sandbox {

class World;

/// N messages of both directions over almost a year and three numbers, made by arithmetic from the seed. There
/// are N/100 threads, at most 10,000; the first of them holds a tenth of all messages.
class LargeWorld {
public:
    explicit LargeWorld(World& world) : m_world(world) {}
    void build(qint64 messageCount);

private:
    struct Thread {
        std::size_t number;
        std::string contact;
    };
    void makeNumbers();
    void makeThreads(qint64 count);
    void makeMessages(qint64 count);

    World& m_world;
    core::Timestamp m_end;
    std::vector<std::string> m_numbers;
    std::vector<std::string> m_numberIds;
    std::vector<Thread> m_threads;
};

} // namespace am::sandbox
