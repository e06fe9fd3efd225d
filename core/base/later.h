// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>

namespace sampan {

/// Rings once, in the thread of whoever listens. Given up in the thread it lives in.
class Bell final : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void rung();
};

/// A value that another thread will have. Ours, because QFuture of Qt 6.4 can run a continuation twice when it is
/// attached in the moment the value comes, the second time with a promise that is gone.
template <typename T> class Later {
public:
    Later() = default; ///< nobody will have it: it counts as given up

    static Later ready(T value)
    {
        Later later(std::make_shared<State>());
        later.finish(std::move(value));
        return later;
    }

    /// Calls `use(value)` in the thread of `context`, from its event loop, unless the value is given up or `context` is
    /// gone by then. To be called once.
    template <typename Use> void then(QObject *context, Use use) const
    {
        if (!m_state)
            return;
        const std::shared_ptr<Bell> bell(new Bell, [](Bell *gone) { gone->deleteLater(); });
        QObject::connect(bell.get(), &Bell::rung, context, [state = m_state, use = std::move(use)]() mutable { use(*state->value); }, Qt::QueuedConnection);
        {
            const std::lock_guard lock(m_state->mutex);
            if (!m_state->ended) {
                m_state->bell = bell;
                return;
            }
        }
        if (m_state->value)
            Q_EMIT bell->rung();
    }

    /// Waits for it. Not in the window's thread, and not if it may be given up.
    T result() const
    {
        waitForFinished();
        return *m_state->value;
    }
    void waitForFinished() const
    {
        if (!m_state)
            return;
        std::unique_lock lock(m_state->mutex);
        m_state->came.wait(lock, [this] { return m_state->ended; });
    }
    bool isFinished() const
    {
        if (!m_state)
            return true;
        const std::lock_guard lock(m_state->mutex);
        return m_state->ended;
    }
    bool isCanceled() const
    {
        if (!m_state)
            return true;
        const std::lock_guard lock(m_state->mutex);
        return m_state->ended && !m_state->value;
    }

private:
    template <typename> friend class Promised;
    struct State {
        std::mutex mutex;
        std::condition_variable came;
        bool ended = false;
        std::optional<T> value;
        std::shared_ptr<Bell> bell;
    };
    explicit Later(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }
    void finish(std::optional<T> value) const
    {
        std::shared_ptr<Bell> bell;
        {
            const std::lock_guard lock(m_state->mutex);
            if (m_state->ended)
                return;
            m_state->value = std::move(value);
            m_state->ended = true;
            bell = std::move(m_state->bell);
        }
        m_state->came.notify_all();
        if (bell && m_state->value)
            Q_EMIT bell->rung();
    }

    std::shared_ptr<State> m_state;
};

/// Whoever will have the value. Copies are the same promise; what is never kept is given up by the last of them.
template <typename T> class Promised {
public:
    Promised()
        : m_keeper(std::make_shared<Keeper>())
    {
    }
    Later<T> later() const { return m_keeper->later; }
    void keep(T value) const { m_keeper->later.finish(std::move(value)); }
    void giveUp() const { m_keeper->later.finish(std::nullopt); }

private:
    struct Keeper {
        Later<T> later {std::make_shared<typename Later<T>::State>()};
        ~Keeper() { later.finish(std::nullopt); }
    };
    std::shared_ptr<Keeper> m_keeper;
};

} // namespace sampan
