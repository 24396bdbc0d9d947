package org.cleanarticle.quote.people;

/** Who bears a surname or given name: whoever was named most so far, also of each gender. */
final class Leaders {
  private Entity any;
  private Entity male;
  private Entity female;
  private Entity untold;

  void add(Entity entity) {
    any = leading(any, entity);
    switch (entity.gender()) {
      case "m" -> male = leading(male, entity);
      case "f" -> female = leading(female, entity);
      default -> untold = leading(untold, entity);
    }
  }

  private static Entity leading(Entity leader, Entity entity) {
    return leader == null || entity.mentions() >= leader.mentions() ? entity : leader;
  }

  /**
   * The bearer whom a name means; null if there is none.
   *
   * @param title the gender that a title before the name tells, or empty
   */
  Entity of(String title) {
    Entity sure = title.isEmpty() ? any : title.equals("m") ? male : female;
    return sure != null ? sure : untold;
  }
}
