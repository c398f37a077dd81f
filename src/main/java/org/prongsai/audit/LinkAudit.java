package org.prongsai.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.prongsai.audit.http.AuditEnvironment;
import org.prongsai.audit.http.DaemonThreads;
import org.prongsai.audit.http.RedirectFollower;

/**
 * Visits addresses and says what is wrong with each: one request at a time to a host with a pause
 * between, up to four hosts at once.
 *
 * <p>Every request is a GET, since hosts answer HEAD as they like, of which 512 kB are read at
 * most. No cookies are kept and no JavaScript runs, so a page that needs one of them is judged as
 * it is without. Every address, also one redirected to, is visited only if all IP addresses of its
 * host are public, and the connection is made to one of those that were checked. Certificates are
 * verified always; whether they were revoked is not asked. Proxies are not used. The look-up of a
 * name takes as long as the system lets it.
 */
public final class LinkAudit {

  private static final int HOSTS_AT_ONCE = 4;

  private final AuditSettings settings;
  private final AuditEnvironment environment;

  public LinkAudit(AuditSettings settings, AuditEnvironment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /**
   * The results, one for each different target, sorted by address, label and format.
   *
   * @param known results of earlier runs, used where they still hold; offline whatever their age
   * @param progress is told each result at once; never two at a time, but by different threads
   * @throws InterruptedException where the thread was interrupted; nothing more is visited then
   */
  public List<Visit> visit(
      Collection<AuditTarget> targets, VisitLog known, Consumer<Visit> progress)
      throws InterruptedException {
    var results = new CachedVisits(settings, known, progress);
    try (var follower = new RedirectFollower(settings.requests(), environment)) {
      var hosts = Executors.newFixedThreadPool(HOSTS_AT_ONCE, DaemonThreads::of);
      try {
        return visitAll(targets, new AuditRun(settings, environment, follower, results), hosts);
      } finally {
        // First: nobody is to ask a follower that is closed.
        hosts.shutdownNow();
      }
    }
  }

  private static List<Visit> visitAll(
      Collection<AuditTarget> targets, AuditRun run, ExecutorService hosts)
      throws InterruptedException {
    var byHost =
        targets.stream()
            .distinct()
            .collect(Collectors.groupingBy(AuditRun::host, TreeMap::new, Collectors.toList()));
    var results = new ArrayList<Future<List<Visit>>>();
    for (var ofHost : byHost.values()) {
      Callable<List<Visit>> task = () -> run.visit(ofHost);
      results.add(hosts.submit(task));
    }
    var visits = new ArrayList<Visit>();
    for (var result : results) {
      visits.addAll(done(result));
    }
    visits.sort(VisitLog.ORDER);
    return List.copyOf(visits);
  }

  private static List<Visit> done(Future<List<Visit>> result) throws InterruptedException {
    try {
      // A result that is there already is handed over without a look at the interruption.
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return result.get();
    } catch (ExecutionException e) {
      // A host is never the cause of an exception: this one is a fault of ours or of the listener.
      throw new IllegalStateException("the audit failed", e.getCause());
    }
  }
}
