package org.prongsai.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.prongsai.model.Colour;

/**
 * Pixels on which outlines are filled, edges smoothed. The arithmetic is our own and exact to the
 * bit on every Java: the renderers of AWT are not.
 */
final class Raster {

  /** Lines and columns of samples in a pixel. */
  private static final int SAMPLES = 8;

  /** Straight pieces of a curve; letters are at most some hundred pixels high. */
  private static final int PIECES = 12;

  /** Shades of an edge: more would not be seen, and would not fit a palette. */
  private static final int STEPS = 32;

  private static final int PERCENT = 100;

  /** An edge between two points, the upper first; its direction says inside from outside. */
  private record Edge(double x1, double y1, double x2, double y2, int direction) {
    double left() {
      return Math.min(x1, x2);
    }

    double right() {
      return Math.max(x1, x2);
    }
  }

  private final int width;
  private final int height;
  private final Colour[] pixels;

  Raster(int width, int height, Colour paper) {
    this.width = width;
    this.height = height;
    this.pixels = new Colour[width * height];
    Arrays.fill(pixels, paper);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  Colour pixel(int x, int y) {
    return pixels[y * width + x];
  }

  void fill(int left, int top, int right, int bottom, Colour colour) {
    for (int y = top; y < bottom; y++) {
      Arrays.fill(pixels, y * width + left, y * width + right, colour);
    }
  }

  /** Fills an outline; what is wound round at all is inside. */
  void fill(Shape shape, AffineTransform to, Colour colour) {
    var edges = edges(shape.getPathIterator(to));
    edges.sort(Comparator.comparingDouble(Edge::y1));
    double bottom = edges.stream().mapToDouble(Edge::y2).max().orElse(0);
    // A letter is narrow: only the columns that it covers are looked at.
    int left =
        Math.max(0, (int) Math.floor(edges.stream().mapToDouble(Edge::left).min().orElse(0)));
    double right = edges.stream().mapToDouble(Edge::right).max().orElse(0);
    var covered = new int[Math.max(0, Math.min(width, (int) Math.ceil(right) + 1) - left)];
    int last = Math.min(height, (int) Math.ceil(bottom));
    var near = new ArrayList<Edge>();
    int next = 0;
    for (int y = 0; y < last; y++) {
      int row = y;
      near.removeIf(edge -> edge.y2() <= row);
      for (; next < edges.size() && edges.get(next).y1() < row + 1; next++) {
        near.add(edges.get(next));
      }
      if (!near.isEmpty()) {
        Arrays.fill(covered, 0);
        cover(near, y, left, covered);
        paint(y, left, covered, colour);
      }
    }
  }

  private void paint(int y, int left, int[] covered, Colour colour) {
    for (int x = 0; x < covered.length; x++) {
      if (covered[x] > 0) {
        int step = (covered[x] * STEPS + SAMPLES * SAMPLES - 1) / (SAMPLES * SAMPLES);
        int percent = step * PERCENT / STEPS;
        int at = y * width + left + x;
        pixels[at] = pixels[at].mix(colour, percent);
      }
    }
  }

  /**
   * Counts the samples of each pixel of a row that are inside; the first is that of column left.
   */
  private static void cover(List<Edge> edges, int row, int left, int[] covered) {
    var xs = new double[edges.size()];
    var directions = new int[edges.size()];
    for (int i = 0; i < SAMPLES; i++) {
      double y = row + (i + 0.5) / SAMPLES;
      int crossings = 0;
      for (var edge : edges) {
        if (edge.y1() <= y && y < edge.y2()) {
          double share = (y - edge.y1()) / (edge.y2() - edge.y1());
          double x = edge.x1() + share * (edge.x2() - edge.x1());
          int at = crossings++;
          for (; at > 0 && xs[at - 1] > x; at--) {
            xs[at] = xs[at - 1];
            directions[at] = directions[at - 1];
          }
          xs[at] = x;
          directions[at] = edge.direction();
        }
      }
      int winding = 0;
      for (int k = 0; k + 1 < crossings; k++) {
        winding += directions[k];
        if (winding != 0) {
          span(covered, left, xs[k], xs[k + 1]);
        }
      }
    }
  }

  private static void span(int[] covered, int left, double from, double to) {
    int first = Math.max(0, (int) Math.round(from * SAMPLES) - left * SAMPLES);
    int end = Math.min(covered.length * SAMPLES, (int) Math.round(to * SAMPLES) - left * SAMPLES);
    while (first < end) {
      int pixel = first / SAMPLES;
      int upTo = Math.min(end, (pixel + 1) * SAMPLES);
      covered[pixel] += upTo - first;
      first = upTo;
    }
  }

  private static List<Edge> edges(PathIterator path) {
    var edges = new ArrayList<Edge>();
    var point = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(point);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> {
          add(edges, x, y, startX, startY);
          startX = point[0];
          startY = point[1];
          x = startX;
          y = startY;
        }
        case PathIterator.SEG_LINETO -> {
          add(edges, x, y, point[0], point[1]);
          x = point[0];
          y = point[1];
        }
        case PathIterator.SEG_QUADTO -> {
          curve(edges, x, y, point);
          x = point[2];
          y = point[3];
        }
        case PathIterator.SEG_CLOSE -> {
          add(edges, x, y, startX, startY);
          x = startX;
          y = startY;
        }
        default -> throw new IllegalStateException("a cubic curve in a TrueType outline");
      }
    }
    add(edges, x, y, startX, startY);
    return edges;
  }

  private static void curve(List<Edge> edges, double fromX, double fromY, double[] to) {
    double x = fromX;
    double y = fromY;
    for (int i = 1; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double u = 1 - t;
      double nextX = u * u * fromX + 2 * u * t * to[0] + t * t * to[2];
      double nextY = u * u * fromY + 2 * u * t * to[1] + t * t * to[3];
      add(edges, x, y, nextX, nextY);
      x = nextX;
      y = nextY;
    }
  }

  private static void add(List<Edge> edges, double x1, double y1, double x2, double y2) {
    if (y1 < y2) {
      edges.add(new Edge(x1, y1, x2, y2, 1));
    } else if (y2 < y1) {
      edges.add(new Edge(x2, y2, x1, y1, -1));
    }
  }
}
