package org.prongsai.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img alt='ตรา' src=a.svg>",
        "<img alt='' src=a.svg>",
        "<map><area alt='ก' href=a></map>",
        "<input type=image alt='ส่ง'>",
        "<input type=text>",
        "<svg aria-hidden=true></svg>",
        "<p aria-hidden=true><svg></svg></p>",
        "<svg role=img aria-label='กราฟ'><svg></svg></svg>",
        "<svg role=img aria-labelledby=t></svg>",
        "<svg role=img><title>กราฟ</title></svg>"
      })
  void anImageHasATextOrSaysThatItNeedsNone(String image) {
    GivenPage.body(image).checkedBy(new ImageRule()).expectNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src=a.svg>", "<area src=a.svg>", "<input type=image src=a.svg>"})
  void reportsAnImageWithoutAText(String image) {
    GivenPage.body(image)
        .checkedBy(new ImageRule())
        .expect(ImageRule.PAGE_IMAGE_WITHOUT_TEXT, "2:1")
        .saying("a.svg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg></svg>",
        "<svg aria-label='กราฟ'></svg>",
        "<svg role=img></svg>",
        "<svg><title>กราฟ</title></svg>",
        "<svg role=img aria-label=' '></svg>",
        "<svg role=img><title> </title></svg>",
        "<svg role=img><g><title>ก</title></g></svg>",
        "<svg aria-hidden=false></svg>"
      })
  void reportsADrawingWithoutAName(String drawing) {
    GivenPage.body(drawing)
        .checkedBy(new ImageRule())
        .expect(ImageRule.PAGE_IMAGE_WITHOUT_TEXT, "2:1")
        .saying("svg");
  }

  @Test
  void reportsEveryImage() {
    GivenPage.body("<img src=a><img alt='' src=b><img src=c>")
        .checkedBy(new ImageRule())
        .expect(ImageRule.PAGE_IMAGE_WITHOUT_TEXT, "2:1", "2:30");
  }
}
