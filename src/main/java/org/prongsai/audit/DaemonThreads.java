package org.prongsai.audit;

/** Threads that never keep the program from ending. */
final class DaemonThreads {

  private DaemonThreads() {}

  /** A thread for the task, not yet started. */
  static Thread of(Runnable task) {
    var thread = new Thread(task, "link-audit");
    thread.setDaemon(true);
    return thread;
  }
}
