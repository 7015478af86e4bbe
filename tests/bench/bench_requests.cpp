// Requests per second of the sandbox, and what our client adds to a request, beside plain libcurl in the same
// run.
#include "api/ApiClient.h"
#include "api/MessagesEndpoint.h"
#include "bench/CurlClient.h"
#include "bench/SandboxProcess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QUrl>

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>
#include <thread>
#include <vector>

namespace {
using am::bench::CurlClient;
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr int rounds = 5;

double secondsOf(const std::function<void()>& work) {
    const auto start = Clock::now();
    work();
    return Seconds(Clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Runs the contenders in turn, several times, so that what the machine does meanwhile hits all alike. The
/// first round warms up. Gives each one's median time.
std::vector<double> medians(const std::vector<std::function<void()>>& contenders) {
    std::vector<std::vector<double>> times(contenders.size());
    for (int round = 0; round <= rounds; ++round) {
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            const double taken = secondsOf(contenders[i]);
            if (round > 0) {
                times[i].push_back(taken);
            }
        }
    }
    std::vector<double> result;
    for (const std::vector<double>& each : times) {
        result.push_back(median(each));
    }
    return result;
}

/// `requests` GETs of `path`, shared by `parallel` connections.
void getMany(const std::string& url, const std::string& key, const std::string& path, int parallel,
             int requests) {
    std::atomic<int> left = requests;
    std::atomic<bool> failed = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < parallel; ++i) {
        threads.emplace_back([&] {
            try {
                CurlClient client(url, key);
                while (left.fetch_sub(1) > 0) {
                    client.get(path);
                }
            } catch (const std::exception& problem) {
                std::fprintf(stderr, "%s\n", problem.what());
                failed = true;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    if (failed) {
        throw std::runtime_error("a request failed");
    }
}

/// The HTTP library without a sandbox: gives the same bytes at once.
class EchoServer {
public:
    void serve(const std::string& path, const std::string& body) { m_bodies[path] = body; }
    void start() {
        m_server.set_tcp_nodelay(true);
        m_server.set_keep_alive_max_count(1'000'000);
        m_server.set_pre_routing_handler(
            [this](const httplib::Request& request, httplib::Response& response) {
                response.set_content(m_bodies.at(request.target), "application/json; charset=utf-8");
                return httplib::Server::HandlerResponse::Handled;
            });
        // The library's queue of five makes the sixth of several clients wait a second.
        socket_t listening = INVALID_SOCKET;
        m_server.set_socket_options([&listening](socket_t socket) { listening = socket; });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        ::listen(listening, 128);
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running()) {
            std::this_thread::yield();
        }
    }
    ~EchoServer() {
        m_server.stop();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }

private:
    httplib::Server m_server;
    std::map<std::string, std::string> m_bodies;
    std::thread m_thread;
    int m_port = 0;
};

struct Subject {
    const char* name;
    std::string path;
};

void measureSandbox(const am::bench::SandboxProcess& sandbox, const std::vector<Subject>& subjects,
                    int requests) {
    EchoServer echo;
    CurlClient client(sandbox.url(), sandbox.key());
    for (const Subject& subject : subjects) {
        echo.serve(subject.path, client.get(subject.path));
    }
    echo.start();
    std::printf(
        "Sandbox, requests per second by plain libcurl clients (bare: the HTTP library giving the same "
        "bytes)\n");
    std::printf("  %-28s %10s %10s %10s %8s\n", "", "1 client", "8 clients", "8, bare", "share");
    for (const Subject& subject : subjects) {
        const std::vector<double> taken =
            medians({[&] { getMany(sandbox.url(), sandbox.key(), subject.path, 1, requests); },
                     [&] { getMany(sandbox.url(), sandbox.key(), subject.path, 8, requests); },
                     [&] {
                         getMany(echo.url(), sandbox.key(), subject.path, 8, requests);
                     }});
        std::printf("  %-28s %10.0f %10.0f %10.0f %7.0f%%\n", subject.name, requests / taken[0],
                    requests / taken[1], requests / taken[2], 100 * taken[2] / taken[1]);
    }
}

void demand(bool good) {
    if (!good) {
        throw std::runtime_error("a request of the client bench failed");
    }
}

void measureClient(const am::bench::SandboxProcess& sandbox, const std::string& messageId, int requests) {
    CurlClient curl(sandbox.url(), sandbox.key());
    am::api::ApiClient client(QUrl(QString::fromStdString(sandbox.url())),
                              am::core::SecretKey(QByteArray::fromStdString(sandbox.key())));
    am::api::MessagesEndpoint messages(client);
    const QString id = QString::fromStdString(messageId);
    const std::string onePath = "/v1/messages/" + messageId;
    const std::string pagePath = "/v1/messages?limit=200";
    const auto repeated = [requests](const std::function<void()>& request) {
        return [request, requests] {
            for (int i = 0; i < requests; ++i) {
                request();
            }
        };
    };
    const auto report = [requests](const char* name, const std::vector<double>& taken) {
        std::printf("  %-28s %10.0f %10.0f %10.0f %7.2fx %7.2fx\n", name, 1e6 * taken[0] / requests,
                    1e6 * taken[1] / requests, 1e6 * taken[2] / requests, taken[2] / taken[0],
                    taken[2] / taken[1]);
    };
    std::printf(
        "\nClient, microseconds per request, one after the other (curl: libcurl, bytes only; +json: and "
        "parsed)\n");
    std::printf("  %-28s %10s %10s %10s %8s %8s\n", "", "curl", "curl+json", "ours", "/curl", "/+json");
    report("one message",
           medians({repeated([&] { curl.get(onePath); }),
                    repeated([&] { demand(nlohmann::json::parse(curl.get(onePath)).is_object()); }),
                    repeated([&] { demand(QCoro::waitFor(messages.outbound(id)).has_value()); })}));
    report("page of 200 messages",
           medians({repeated([&] { curl.get(pagePath); }),
                    repeated([&] { demand(nlohmann::json::parse(curl.get(pagePath)).is_object()); }),
                    repeated([&] {
                        am::api::OutboundQuery query;
                        query.limit = 200;
                        demand(QCoro::waitFor(messages.listOutbound(query)).has_value());
                    })}));
}
} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{QStringLiteral("requests"), QStringLiteral("requests per round"),
                         QStringLiteral("N"), QStringLiteral("2000")},
                        {QStringLiteral("messages"), QStringLiteral("size of the world"), QStringLiteral("N"),
                         QStringLiteral("100000")}});
    options.process(application);
    const int requests = options.value(QStringLiteral("requests")).toInt();
    try {
        const am::bench::SandboxProcess sandbox({QStringLiteral("--world"), QStringLiteral("large"),
                                                 QStringLiteral("--messages"),
                                                 options.value(QStringLiteral("messages")),
                                                 QStringLiteral("--clock"), QStringLiteral("virtual")});
        CurlClient client(sandbox.url(), sandbox.key());
        const auto page = nlohmann::json::parse(client.get("/v1/messages?limit=1"));
        const std::string id = page.at("data").at(0).at("id").get<std::string>();
        measureSandbox(sandbox,
                       {{"one message", "/v1/messages/" + id},
                        {"wallet", "/v1/billing/wallet"},
                        {"page of 50 messages", "/v1/messages?limit=50"},
                        {"page of 200 messages", "/v1/messages?limit=200"},
                        {"page of 100 inbound", "/v1/inbound-messages?limit=100"}},
                       requests);
        measureClient(sandbox, id, requests);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
    return 0;
}
