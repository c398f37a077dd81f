package org.prongsai.audit.http;

/** Makes daemon threads, which do not keep the program from ending. */
public final class DaemonThreads {

  private DaemonThreads() {}

  /** A thread for the task, not yet started. */
  public static Thread of(Runnable task) {
    var thread = new Thread(task, "link-audit");
    thread.setDaemon(true);
    return thread;
  }
}
