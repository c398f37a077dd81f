package org.prongsai.delivery;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Hands on the bytes of a body up to a limit; a longer one is given up. */
final class BoundedBody implements HttpResponse.BodySubscriber<Void> {

  private final long limit;
  private final Consumer<byte[]> taker;
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private Flow.Subscription subscription;
  private volatile long taken; // written by one thread, read by another

  BoundedBody(long limit, Consumer<byte[]> taker) {
    this.limit = limit;
    this.taker = taker;
  }

  boolean isFull() {
    return taken > limit;
  }

  @Override
  public CompletionStage<Void> getBody() {
    return end;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (var part : parts) {
      var bytes = new byte[part.remaining()];
      part.get(bytes);
      taken += bytes.length;
      if (isFull()) {
        subscription.cancel();
        end.completeExceptionally(new IOException("longer than " + limit));
        return;
      }
      taker.accept(bytes);
    }
  }

  @Override
  public void onError(Throwable failure) {
    end.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    end.complete(null);
  }
}
